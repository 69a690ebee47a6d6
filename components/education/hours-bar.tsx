/** How many hours of those asked for are counted, as a bar. What it shows is said in words beside it. */
export function HoursBar({
  counted,
  required,
}: {
  readonly counted: number;
  readonly required: number;
}) {
  const share = required <= 0 ? 1 : Math.min(1, counted / required);
  return (
    <span
      aria-hidden="true"
      className="block h-3 w-28 border border-edge bg-card forced-colors:border-[CanvasText]"
    >
      <span
        className={`block h-full ${share >= 1 ? "bg-valid" : "bg-attention"}`}
        style={{ width: `${String(Math.round(share * 100))}%` }}
      />
    </span>
  );
}
