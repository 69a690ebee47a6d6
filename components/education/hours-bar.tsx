/** How many hours of those asked for are counted, as a bar. What it shows is said in words beside it. */
export function HoursBar({
  counted,
  required,
}: {
  readonly counted: number;
  readonly required: number;
}) {
  const share = required <= 0 ? 1 : Math.min(1, counted / required);
  // Drawn, because the content security policy takes no style that is written into a page.
  return (
    <svg
      viewBox="0 0 112 12"
      aria-hidden="true"
      className={`block h-3 w-28 border border-edge bg-card ${share >= 1 ? "text-valid" : "text-attention"}`}
    >
      <rect width={Math.round(share * 112)} height="12" fill="currentColor" />
    </svg>
  );
}
