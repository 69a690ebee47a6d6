import { Shape, type Tone } from "@/components/verdict";

/** One check of a document: what was checked, what came of it, and what that means. */
export interface CheckLine {
  readonly name: string;
  readonly result: string;
  readonly tone: Tone;
  readonly said: string;
}

const colors = {
  valid: "text-valid",
  attention: "text-attention",
  invalid: "text-invalid",
  unknown: "text-unknown",
} satisfies Record<Tone, string>;

/** The checks of a document, each by shape, word and color, with a sentence. */
export function CheckList({ checks }: { readonly checks: readonly CheckLine[] }) {
  return (
    <dl className="max-w-4xl border-t border-hairline">
      {checks.map(({ name, result, tone, said }) => (
        <div
          key={name}
          className="grid break-inside-avoid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[8rem_14rem_1fr] print:py-1"
        >
          <dt className="font-semibold">{name}</dt>
          <dd className={`flex items-start gap-2 font-semibold ${colors[tone]}`}>
            <Shape tone={tone} small />
            {result}
          </dd>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
