import { TextButton } from "./text-button";
import type { ToldStep } from "./view";

/** What was told, page by page, each with a way to change it. */
export function Told({
  steps,
  words,
  hasAnswer,
}: {
  readonly steps: readonly ToldStep[];
  readonly words: { readonly told: string; readonly change: string };
  readonly hasAnswer: boolean;
}) {
  return (
    <>
      {hasAnswer && <h2 className="mt-10">{words.told}</h2>}
      <dl className="mt-4 max-w-3xl border-t border-hairline">
        {steps.map(({ title, lines, change }) => (
          <div
            key={title}
            className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[minmax(9rem,1fr)_2fr_auto]"
          >
            <dt className="font-semibold">{title}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
            <dd className="print:hidden">
              <TextButton go={change.go} label={change.text}>
                {words.change}
              </TextButton>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
