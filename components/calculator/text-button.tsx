/** The look of a way back or a way to change something: a link's. */
export const textLook =
  "inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary underline underline-offset-4 print:hidden";

/** A button that sends the form on, and looks like a link. */
export function TextButton({
  go,
  label,
  children,
}: {
  readonly go: string;
  /** What it does, where its text alone does not tell. */
  readonly label?: string;
  readonly children: string;
}) {
  return (
    <button name="go" value={go} aria-label={label} className={textLook}>
      {children}
    </button>
  );
}
