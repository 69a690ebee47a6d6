import type { ReactNode } from "react";

/** Facts about one thing: what it is called on the left, its value on the right. */
export function SummaryList({
  facts,
}: {
  readonly facts: readonly {
    readonly name: string;
    readonly value: ReactNode;
    readonly note?: ReactNode;
  }[];
}) {
  return (
    <dl className="max-w-3xl border-t border-hairline">
      {facts.map(({ name, value, note }) => (
        <div
          key={name}
          className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
        >
          <dt className="font-semibold">{name}</dt>
          <dd>
            {value}
            {note && <div className="text-[0.9rem] text-quiet">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
