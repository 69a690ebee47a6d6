import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { dayOf, type PlainDate } from "@/lib/dates";
import { ownGraduates } from "@/lib/programs/list-own-graduates";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { timeZoneOf } from "@/lib/states/catalogue";
import { correctionSubjects, type CorrectionSubject } from "./ask-correction";

/** A correction that was asked for, and what became of it. */
export interface ListedCorrection {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly personId: string;
  readonly name: PersonName;
  readonly about: CorrectionSubject;
  /** What the record should say, by field. */
  readonly asked: Readonly<Record<string, string>>;
  readonly document: { readonly id: string; readonly name: string } | null;
  readonly askedOn: PlainDate;
  readonly decision: "corrected" | "declined" | null;
  readonly decidedOn: PlainDate | null;
  /** Why, in the office's words; null before it decided, or when the words were redacted. */
  readonly reason: string | null;
}

/** The corrections that were asked for about a credential, the newest first. */
export async function listCorrections(credentialId: string): Promise<readonly ListedCorrection[]> {
  return list({ credentialId });
}

/** The corrections that wait for a state's office, the oldest first. */
export async function listOpenCorrections(state: string): Promise<readonly ListedCorrection[]> {
  return (await list({ decision: null, credential: { state } })).toReversed();
}

/** The corrections that were asked for about an organization's graduates, the newest first. */
export async function listOwnCorrections(
  organizationId: string,
): Promise<readonly ListedCorrection[]> {
  return list({ credential: ownGraduates(organizationId) });
}

/** One correction about a credential of a state's register; null where there is none. */
export async function findCorrection(id: string, state: string): Promise<ListedCorrection | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [found] = await list({ id, credential: { state } });
  return found ?? null;
}

const Asked = z.record(z.string(), z.string());

async function list(
  where: Prisma.CorrectionRequestWhereInput,
): Promise<readonly ListedCorrection[]> {
  const rows = await db.correctionRequest.findMany({
    where,
    include: {
      person: { select: { names: true } },
      credential: { select: { number: true, state: true, kind: true } },
      document: { select: { id: true, name: true, redactedAt: true } },
      remark: true,
    },
    orderBy: { askedAt: "desc" },
    take: 200,
  });
  return rows.map(({ id, personId, person, credential, document, remark, ...row }) => {
    const zone = timeZoneOf(credential.state);
    return {
      id,
      number: credential.number,
      kind: credential.kind,
      personId,
      name: currentName(person.names),
      about: correctionSubjects.find((one) => one === row.about) ?? "other",
      asked: Asked.parse(row.asked),
      document: document?.redactedAt === null ? { id: document.id, name: document.name } : null,
      askedOn: dayOf(row.askedAt, zone),
      decision: row.decision === "corrected" || row.decision === "declined" ? row.decision : null,
      decidedOn: row.decidedAt && dayOf(row.decidedAt, zone),
      reason: remark?.redactedAt === null ? remark.text : null,
    };
  });
}
