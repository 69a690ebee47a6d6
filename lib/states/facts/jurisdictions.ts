import { z } from "zod";
import facts from "./state-facts.json" with { type: "json" };

const credential = z.object({
  acronym: z.string().nullable(),
  name: z.string(),
  certifyingBody: z.string().nullable(),
  trainingHours: z.number().nullable(),
  examRequired: z.boolean().nullable(),
  minAge: z.number().nullable(),
  education: z.string().nullable(),
  livedExperience: z.string().nullable(),
  expires: z.boolean().nullable(),
  renewalCycleMonths: z.number().nullable(),
  renewalBasis: z.string().nullish(),
  ceHoursPerCycle: z.number().nullable(),
  ceEthicsHoursPerCycle: z.number().nullable(),
  ceCycleMonths: z.number().nullable(),
  reciprocity: z.object({ inbound: z.boolean().nullable(), basis: z.string().nullable() }),
});

/** Where the file says "same" or "as" another, the body is the one that was named before. */
function withBodiesNamed(
  credentials: readonly z.output<typeof credential>[],
): readonly z.output<typeof credential>[] {
  let named: string | null = null;
  return credentials.map((one) => {
    const { certifyingBody: body } = one;
    if (body === null) return one;
    if (!/^(same$|as )/.test(body)) named = body;
    return { ...one, certifyingBody: named };
  });
}

const jurisdiction = z.object({
  state: z.string(),
  credentials: z.array(credential).transform(withBodiesNamed),
  medicaidDetail: z.object({
    basis: z.enum(["direct", "direct, 2024 list", "inferred", "unknown"]),
    note: z.string().nullable(),
    mentalHealth: z.boolean().nullable(),
    substanceUse: z.boolean().nullable(),
  }),
  icrcMember: z.boolean().nullable(),
  notes: z.array(z.string()),
  sources: z.array(
    z.object({
      // Some titles end in the name of the file in which we were handed the source.
      title: z.string().transform((title) => title.replace(/ \(sources\/[^)]*\)$/, "")),
      url: z.string().nullable(),
      asOf: z.string().nullable(),
    }),
  ),
  confidence: z.enum(["high", "medium", "low"]),
});

/** What the national facts file holds of one jurisdiction, without what nobody verified. */
export type Jurisdiction = z.output<typeof jurisdiction>;

/** The 52 jurisdictions, by code. */
export const jurisdictions: ReadonlyMap<string, Jurisdiction> = new Map(
  z
    .array(jurisdiction)
    .parse(facts)
    .map((one) => [one.state, one]),
);
