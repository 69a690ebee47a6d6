import { z } from "zod";
import type { Database } from "@/lib/db";
import { parseDate, type PlainDate } from "@/lib/dates";
import type { CorrectableFacts } from "./correctable-facts";

/** The facts that are words of somebody's own: kept outside events, where they can be redacted. */
const inWords = ["programAsWritten", "fromKind", "fromNumber"] as const;

type InWords = (typeof inWords)[number];
type Plain = Omit<CorrectableFacts, InWords>;
type Name = keyof CorrectableFacts;

const day = z.custom<PlainDate>(
  (value) => typeof value === "string" && parseDate(value) !== null,
  "must be a day",
);
const text = z.uuid().nullable().exactOptional();
const aDay = day.nullable().exactOptional();

/** What an event of a correction holds of the facts before: each that changed, texts by the id of where they are kept. */
const Before = z.object({
  facts: z.object({
    issuedOn: aDay,
    printedExpiry: aDay,
    firstCertificate: z.boolean().exactOptional(),
    programId: z.uuid().nullable().exactOptional(),
    fromState: z.string().nullable().exactOptional(),
    fromExpiry: aDay,
  } satisfies Record<keyof Plain, z.ZodType>),
  texts: z.object({
    programAsWritten: text,
    fromKind: text,
    fromNumber: text,
  } satisfies Record<InWords, z.ZodType>),
});

/** The names of the facts that differ. */
export function changedFacts(before: CorrectableFacts, after: CorrectableFacts): readonly Name[] {
  const names: readonly Name[] = [
    "issuedOn",
    "printedExpiry",
    "firstCertificate",
    "programId",
    "programAsWritten",
    "fromState",
    "fromKind",
    "fromNumber",
    "fromExpiry",
  ];
  return names.filter((name) => before[name] !== after[name]);
}

/** Some of the facts as an event holds them; words are put where they can be redacted. */
export async function forEvent(
  tx: Database,
  facts: CorrectableFacts,
  names: readonly Name[],
): Promise<z.input<typeof Before>> {
  const texts: Partial<Record<InWords, string | null>> = {};
  for (const name of inWords.filter((word) => names.includes(word))) {
    texts[name] = await keepText(tx, facts[name]);
  }
  const plain = Object.entries(facts).filter(
    ([name]) => names.some((one) => one === name) && !inWords.some((word) => word === name),
  );
  return { facts: Object.fromEntries(plain), texts };
}

/** Puts words where they can be redacted. The answer names them; null where there are none. */
export async function keepText(tx: Database, words: string | null): Promise<string | null> {
  if (words === null) return null;
  const { id } = await tx.remark.create({ data: { text: words }, select: { id: true } });
  return id;
}

/** The facts of an event as they were before it. */
export async function readBefore(
  database: Database,
  before: unknown,
): Promise<Partial<CorrectableFacts>> {
  const { facts, texts } = Before.parse(before);
  const ids = Object.values(texts).filter((id) => typeof id === "string");
  const kept = await database.remark.findMany({
    where: { id: { in: ids } },
    select: { id: true, text: true },
  });
  const words = new Map(kept.map((remark) => [remark.id, remark.text]));
  const read: Partial<Record<InWords, string | null>> = {};
  for (const name of inWords) {
    const id = texts[name];
    if (id !== undefined) read[name] = (id && words.get(id)) ?? null;
  }
  return { ...facts, ...read };
}
