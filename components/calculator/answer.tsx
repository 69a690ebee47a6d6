import type { ReactNode } from "react";
import { Marked } from "@/components/marked";
import { Reasons } from "@/components/reasons";
import { SummaryList } from "@/components/ui/summary-list";
import { Verdict, type Tone } from "@/components/verdict";
import type { Reason } from "@/lib/i18n/reasons";
import type { Translated } from "@/lib/i18n/translate";

/** Rows of hours: asked for, counted, missing. */
export interface HoursTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An answer of the calculator, in the reader's language. */
export interface Answered {
  readonly tone: Tone;
  readonly sentence: string;
  readonly facts: readonly {
    readonly name: string;
    /** In parts, where some of it is English on every page. */
    readonly value: string | readonly Translated[];
    readonly note?: string;
  }[];
  readonly hours: HoursTable | null;
  readonly reasons: readonly Reason[];
  /** As of which day, by which rules. */
  readonly about: string;
}

/** The answer panel without a register behind it: the verdict, what follows from it, and why. */
export function Answer({
  answer: { tone, sentence, facts, hours, reasons, about },
  words,
}: {
  readonly answer: Answered;
  readonly words: { readonly why: string; readonly disclaimer: string };
}) {
  return (
    <Verdict tone={tone} sentence={sentence}>
      {facts.length > 0 && (
        <div className="mt-6 print:mt-3">
          <SummaryList
            facts={facts.map(({ value, ...fact }) => ({
              ...fact,
              value: typeof value === "string" ? value : <Marked parts={value} />,
            }))}
          />
        </div>
      )}
      {hours && <Hours {...hours} />}
      <Reasons title={words.why} reasons={reasons} />
      <p className="mt-6 max-w-prose text-[0.9rem] text-quiet">{about}</p>
      <p className="mt-2 max-w-prose text-[0.9rem] text-quiet">{words.disclaimer}</p>
    </Verdict>
  );
}

function Hours({ caption, columns, rows }: HoursTable) {
  return (
    <table className="mt-6 border-collapse text-[0.75rem] sm:text-[1rem]">
      <caption className="text-left text-[0.95rem] font-semibold sm:text-[1rem]">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <Cell key={column} tag="th" scope="col" isFirst={index === 0}>
              {column}
            </Cell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...cells]) => (
          <tr key={name}>
            <Cell tag="th" scope="row" isFirst>
              {name}
            </Cell>
            {cells.map((cell, index) => (
              <Cell key={columns[index + 1]} tag="td" isFirst={false}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  tag: Tag,
  scope,
  isFirst,
  children,
}: {
  readonly tag: "th" | "td";
  readonly scope?: "col" | "row";
  readonly isFirst: boolean;
  readonly children: ReactNode;
}) {
  const side = isFirst ? "pr-2 text-left" : "px-1 text-right tabular-nums sm:px-6";
  return (
    <Tag scope={scope} className={`border-b border-hairline py-2 align-bottom ${side}`}>
      {children}
    </Tag>
  );
}
