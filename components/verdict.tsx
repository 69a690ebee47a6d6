import type { ReactNode } from "react";

/** How a verdict looks: by shape, word and color together, never by color alone. */
export type Tone = "valid" | "attention" | "invalid" | "unknown";

const looks = {
  valid: { edge: "border-l-valid", text: "text-valid", dashed: false },
  attention: { edge: "border-l-attention", text: "text-attention", dashed: false },
  invalid: { edge: "border-l-invalid", text: "text-invalid", dashed: false },
  unknown: { edge: "border-l-unknown", text: "text-unknown", dashed: true },
} satisfies Record<Tone, { edge: string; text: string; dashed: boolean }>;

/** The answer first: a sentence with its shape, color on one edge, and what explains it below. */
export function Verdict({
  tone,
  sentence,
  about,
  children,
}: {
  readonly tone: Tone;
  readonly sentence: string;
  /** What the verdict is about, where a page has several: it tells them apart for those who listen. */
  readonly about?: string;
  readonly children?: ReactNode;
}) {
  const look = looks[tone];
  return (
    <section
      aria-label={about === undefined ? sentence : `${sentence} ${about}`}
      className={`border border-l-8 border-hairline bg-card p-5 sm:p-8 print:px-6 print:py-4 ${look.edge} ${look.dashed ? "[border-left-style:dashed]" : ""}`}
    >
      <div className={`flex items-start gap-4 ${look.text}`}>
        <Shape tone={tone} />
        <h2 className="text-verdict font-bold print:text-[18pt]">{sentence}</h2>
      </div>
      {children}
    </section>
  );
}

/** The shape of a verdict, for lists. */
export function Shape({ tone, small = false }: { readonly tone: Tone; readonly small?: boolean }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={`shrink-0 ${small ? "inline size-5" : "mt-1 size-9 print:mt-0 print:size-8"}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[tone]}
    </svg>
  );
}

const shapes = {
  valid: (
    <>
      <circle cx="16" cy="16" r="14" fill="currentColor" stroke="none" />
      <path d="M9 16.5l4.8 4.8L23 11.5" className="stroke-card" />
    </>
  ),
  attention: (
    <>
      <path d="M16 4l13 23H3z" fill="currentColor" />
      <path d="M16 12v7M16 23v.5" className="stroke-card" />
    </>
  ),
  invalid: <path d="M6 6l20 20M26 6L6 26" strokeWidth="5" />,
  unknown: <circle cx="16" cy="16" r="13" strokeDasharray="5 5.2" />,
} satisfies Record<Tone, ReactNode>;
