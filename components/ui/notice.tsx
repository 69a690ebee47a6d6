import type { ReactNode } from "react";

const edges = {
  information: "border-primary",
  success: "border-valid",
  attention: "border-attention",
  problem: "border-invalid",
};

/** A short message that stands out by its edge. */
export function Notice({
  kind = "information",
  title,
  children,
}: {
  readonly kind?: keyof typeof edges;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="status" className={`my-6 max-w-prose border-l-8 bg-card p-4 ${edges[kind]}`}>
      {title && <h2>{title}</h2>}
      <div>{children}</div>
    </div>
  );
}
