import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

/** A part of a staff page, with the one thing that can be added to it. */
export function Section({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: { readonly href: string; readonly text: string };
  readonly children: ReactNode;
}) {
  return (
    <section className="mt-10">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2>{title}</h2>
        {action && (
          <ButtonLink href={action.href} look="secondary" size="staff">
            {action.text}
          </ButtonLink>
        )}
      </div>
      {children}
    </section>
  );
}
