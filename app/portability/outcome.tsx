import { useTranslations } from "next-intl";
import type { Fill } from "@/components/states/map-fills";
import { Shape, type Tone } from "@/components/verdict";
import type { Outcome } from "@/lib/rules/decision";

const looks = {
  recognized: { tone: "valid", text: "text-valid", fill: "yes" },
  propose: { tone: "attention", text: "text-attention", fill: "maybe" },
  refer: { tone: "unknown", text: "text-unknown", fill: "ask" },
  "not-recognized": { tone: "invalid", text: "text-invalid", fill: "no" },
} satisfies Record<Outcome<"recognition">, { tone: Tone; text: string; fill: Fill }>;

/** How an answer looks on a map. */
export function fillOf(outcome: Outcome<"recognition">): Fill {
  return looks[outcome].fill;
}

/** An answer about recognition by shape, word and color. */
export function RecognitionWord({ outcome }: { readonly outcome: Outcome<"recognition"> }) {
  const t = useTranslations("portability.outcome");
  const { tone, text } = looks[outcome];
  return (
    <span className={`inline-flex items-start gap-1 font-semibold ${text}`}>
      <Shape tone={tone} small />
      {t(outcome)}
    </span>
  );
}
