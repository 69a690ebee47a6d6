/** How much of counted work is done, as a bar and as a sentence. */
export function CountedBar({
  label,
  done,
  total,
  sentence,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
}) {
  return (
    <>
      <progress
        aria-label={label}
        value={done}
        max={Math.max(total, 1)}
        className="h-4 w-full appearance-none border border-edge bg-wash [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-primary"
      />
      <p className="tabular-nums">{sentence}</p>
    </>
  );
}
