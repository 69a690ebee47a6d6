import { useTranslations } from "next-intl";
import { Shape, type Tone } from "@/components/verdict";
import { Said } from "./said";

/** A worked case as people read it: the facts, the answer, and why. It is about nobody. */
export interface Example {
  readonly name: string;
  readonly because: string;
  readonly question: string;
  readonly facts: readonly string[];
  readonly answers: readonly { readonly tone: Tone; readonly text: string }[];
  readonly reasons: readonly string[];
}

/** Worked cases, each behind its sentence. */
export function Examples({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <ul className="mt-3 border-t border-hairline">
      {examples.map((example) => (
        <li key={example.name} className="border-b border-hairline">
          <One example={example} />
        </li>
      ))}
    </ul>
  );
}

function One({ example }: { readonly example: Example }) {
  const t = useTranslations("states.example");
  return (
    <details className="group">
      <summary className="min-h-11 cursor-pointer py-2 text-primary first-letter:uppercase">
        <Said>{example.name}</Said>
      </summary>
      <div className="mb-4 grid gap-x-10 gap-y-4 border-l-4 border-hairline pl-4 md:grid-cols-2">
        <div>
          <p className="font-semibold">{example.question}</p>
          {example.facts.length === 0 ? (
            <p className="mt-1 text-quiet">{t("noFacts")}</p>
          ) : (
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {example.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
        </div>
        <div>
          {example.answers.map(({ tone, text }) => (
            <p key={text} className="flex items-start gap-2 font-semibold">
              <span className={tones[tone]}>
                <Shape tone={tone} small />
              </span>
              {text}
            </p>
          ))}
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {[...new Set(example.reasons)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="mt-2 text-[0.9rem] text-quiet">
            {t("because")} <Said>{example.because}</Said>.
          </p>
        </div>
      </div>
    </details>
  );
}

const tones = {
  valid: "text-valid",
  attention: "text-attention",
  invalid: "text-invalid",
  unknown: "text-unknown",
} satisfies Record<Tone, string>;
