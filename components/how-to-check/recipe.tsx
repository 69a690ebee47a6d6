import type { ReactNode } from "react";

/** What stands between the commands of a recipe. */
export interface RecipeWords {
  readonly title: string;
  readonly body: string;
  readonly install: string;
  readonly save: string | null;
  readonly run: string;
  readonly says: string;
  readonly otherwise: string;
}

/** A recipe for other people's programs: what to install, to save and to run, and what it must print. */
export function Recipe({
  id,
  words,
  install,
  script,
  run,
  says,
}: {
  readonly id: string;
  readonly words: RecipeWords;
  readonly install: string;
  readonly script: string | null;
  readonly run: string;
  readonly says: string;
}) {
  return (
    <section id={id} className="mt-12 print:mt-6">
      <h2>{words.title}</h2>
      <p className="mt-2 max-w-prose">{words.body}</p>
      <Step title={words.install} code={install} />
      {script !== null && words.save !== null && <Step title={words.save} code={script} />}
      <Step title={words.run} code={run} />
      <Step title={words.says} code={says} />
      <p className="mt-4 max-w-prose">{words.otherwise}</p>
    </section>
  );
}

function Step({ title, code }: { readonly title: ReactNode; readonly code: string }) {
  return (
    <>
      <h3 className="mt-4">{title}</h3>
      <pre
        // Wide lines scroll, and whoever uses the keyboard alone must be able to scroll them.
        tabIndex={0}
        className="mt-1 max-h-96 max-w-4xl overflow-auto border border-hairline bg-card p-4 font-mono text-[0.85rem] leading-relaxed print:max-h-none print:whitespace-pre-wrap"
      >
        <code>{code}</code>
      </pre>
    </>
  );
}
