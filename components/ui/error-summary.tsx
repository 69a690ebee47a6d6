"use client";

import { useEffect, useRef } from "react";

/** Everything that is wrong with a form, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({
  title,
  errors,
}: {
  readonly title: string;
  readonly errors: Readonly<Record<string, readonly string[] | undefined>>;
}) {
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(errors).filter(([, sentences]) => (sentences?.length ?? 0) > 0);
  useEffect(() => {
    box.current?.focus();
  }, [errors]);
  if (lines.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="my-6 max-w-prose rounded-sm border-2 border-invalid p-4"
    >
      <h2>{title}</h2>
      <ul className="mt-2 space-y-1">
        {lines.map(([name, sentences]) => (
          <li key={name}>
            <a href={`#${name}`} className="font-semibold text-invalid underline">
              {sentences?.join(" ")}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
