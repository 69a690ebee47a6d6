import { z } from "zod";
import { dayOf, parseDate, type PlainDate } from "@/lib/dates";
import type { Credential } from "@/lib/registry/credential";
import { factsOf } from "@/lib/registry/facts";
import { origins } from "@/lib/registry/origins";
import { fullName } from "@/lib/registry/person-name";
import { kindTitle, officeOf, stateName, timeZoneOf } from "@/lib/states/catalogue";
import { standing } from "@/lib/states/standing";

const day = z.string().transform((text, context): PlainDate => {
  const parsed = parseDate(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "not a day" });
  return z.NEVER;
});

/** What a document says of how long the credential lasts. */
const Lasting = z.discriminatedUnion("how", [
  z.object({ how: z.literal("for-life") }),
  z.object({ how: z.literal("through"), lastDay: day }),
  z.object({ how: z.literal("not-known") }),
]);

/** What the documents of a credential say, word for word. It is stored: another text is another edition. */
export const EditionFacts = z.object({
  holder: z.string(),
  state: z.string(),
  stateName: z.string(),
  kind: z.string(),
  kindInWords: z.string(),
  number: z.string(),
  origin: z.enum(origins),
  issuedOn: day.nullable(),
  registeredOn: day,
  /** The program that issued it, on record or as an older register wrote it. */
  program: z.string().nullable(),
  /** Who keeps the program's records since its operator closed. Older texts name nobody. */
  custodian: z.object({ name: z.string(), since: day }).nullable().default(null),
  /** The credential that was recognized. */
  from: z.object({ state: z.string(), kind: z.string(), number: z.string().nullable() }).nullable(),
  lasts: Lasting,
  office: z.string(),
});
export type EditionFacts = z.output<typeof EditionFacts>;

/** What documents made of a credential at this moment say. */
export function editionFacts(credential: Credential, at: Date): EditionFacts {
  const { state, kind, program, from } = credential;
  return {
    holder: fullName(credential.holder.name),
    state,
    stateName: stateName(state),
    kind,
    kindInWords: kindTitle(state, kind) ?? kind,
    number: credential.number,
    origin: credential.origin,
    issuedOn: credential.issuedOn,
    registeredOn: credential.registeredOn,
    program: program?.name ?? credential.programAsWritten,
    custodian: program?.custody
      ? { name: program.custody.keeper?.name ?? officeOf(state), since: program.custody.since }
      : null,
    from: from && { state: stateName(from.state), kind: from.kind, number: from.number },
    lasts: lasting(credential, dayOf(at, timeZoneOf(state))),
    office: officeOf(state),
  };
}

/** What the office did to it since changes how it stands, not how long it was given for. */
function lasting(credential: Credential, on: PlainDate): z.output<typeof Lasting> {
  const { state, kind, issuedOn } = credential;
  if (issuedOn === null) return { how: "not-known" };
  const facts = { ...factsOf(credential, issuedOn), actions: [] };
  const { validity } = standing({ state, credential: kind }, facts, on);
  if (validity.through !== null) return { how: "through", lastDay: validity.through };
  const forLife = validity.findings.some(({ code }) => code === "does-not-expire");
  return { how: forLife ? "for-life" : "not-known" };
}
