import type { ReactNode } from "react";

/** The body of a page: its heading, an optional line above and below it, and what it holds. */
export function Page({
  title,
  above,
  lead,
  children,
}: {
  readonly title: ReactNode;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <>
      {above && <div className="mb-3 text-quiet">{above}</div>}
      <h1>{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-[1.1rem]">{lead}</p>}
      <div className="mt-6">{children}</div>
    </>
  );
}
