/** What somebody else saved for an answer since the page was opened, beside what was typed. */
export function Meanwhile({
  title,
  text,
  hint,
}: Readonly<Record<"title" | "text" | "hint", string>>) {
  return (
    <div className="my-3 max-w-prose border-l-4 border-attention pl-4">
      <p className="font-semibold">{title}</p>
      <p className="whitespace-pre-line">{text}</p>
      <p className="text-quiet">{hint}</p>
    </div>
  );
}
