import { z } from "zod";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { dayOf, type PlainDate } from "@/lib/dates";
import type { Registrar } from "@/lib/registry/cases";
import { timeZoneOf } from "@/lib/states/catalogue";
import { toAnswers, type Answers } from "./answers";
import {
  standingAfter,
  toApplicationStepType,
  type ApplicationStanding,
  type ApplicationStepType,
} from "./application-steps";
import { scopeOf, type Applicant } from "./reach-application";
import { toReasons, type Reason } from "./reasons";

/** A step of an application as those see it whom it concerns. */
export interface SeenStep {
  readonly id: string;
  readonly type: ApplicationStepType;
  readonly on: PlainDate;
  readonly at: Date;
  readonly due: PlainDate | null;
  readonly reasons: readonly Reason[];
  readonly actorId: string | null;
  /** Null: none were said, or they were redacted. */
  readonly words: string | null;
  readonly answers: Answers | null;
}

/** A file that goes with a requirement; `name` is null once it was redacted. */
export interface SeenDocument {
  readonly id: string;
  readonly requirement: string;
  readonly name: string | null;
  readonly size: number;
  /** Whether it went to the office with a sending. */
  readonly isSent: boolean;
}

/** An application as its operator or its office sees it. */
export interface SeenApplication {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly operator: string;
  readonly programId: string | null;
  /** The operator sees its answers of now; the office those that were last sent. */
  readonly answers: Answers;
  readonly documents: readonly SeenDocument[];
  readonly steps: readonly SeenStep[];
  readonly standing: ApplicationStanding;
  /** The days for which it was recognized; null: it was not. */
  readonly recognized: { readonly from: PlainDate; readonly to: PlainDate | null } | null;
}

/** An application, when this person may see it; null otherwise, whether there is one or not. */
export async function findApplication(
  id: string,
  by: Registrar | Applicant,
): Promise<SeenApplication | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.programApplication.findFirst({
    where: { id, ...scopeOf(by) },
    include: {
      organization: { select: { name: true } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], include: { remark: true } },
      recognitions: { select: { from: true, to: true } },
      documents: {
        select: {
          id: true,
          requirement: true,
          name: true,
          size: true,
          recordedAt: true,
          redactedAt: true,
        },
        orderBy: { recordedAt: "asc" },
      },
    },
  });
  if (!row) return null;
  const zone = timeZoneOf(row.state);
  const steps = row.steps.map(
    ({ id: stepId, type, at, due, reasons, actorId, remark, answers }): SeenStep => ({
      id: stepId,
      type: toApplicationStepType(type),
      on: dayOf(at, zone),
      at,
      due: fromDatabaseDay(due),
      reasons: toReasons(reasons),
      actorId,
      words: remark?.redactedAt === null ? remark.text : null,
      answers: answers === null ? null : toAnswers(answers),
    }),
  );
  const sent = steps.findLast(({ answers }) => answers !== null);
  const documents = row.documents.map(
    ({ requirement, recordedAt, redactedAt, name, ...file }): SeenDocument => ({
      ...file,
      requirement: requirement ?? "",
      name: redactedAt === null ? name : null,
      isSent: sent !== undefined && recordedAt <= sent.at,
    }),
  );
  const [recognized] = row.recognitions;
  return {
    id,
    name: row.name,
    state: row.state,
    kind: row.kind,
    operator: row.organization.name,
    programId: row.programId,
    answers: by.role === "registrar" ? (sent?.answers ?? {}) : toAnswers(row.answers),
    documents: by.role === "registrar" ? documents.filter(({ isSent }) => isSent) : documents,
    steps,
    standing: standingAfter(steps),
    recognized: recognized
      ? { from: fromDatabaseDay(recognized.from), to: fromDatabaseDay(recognized.to) }
      : null,
  };
}

/** A file of an application, with what a browser needs to save it. */
export interface OpenedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of an application that this person may see, not redacted; the office sees what was sent. */
export async function openApplicationDocument(
  id: string,
  documentId: string,
  by: Registrar | Applicant,
): Promise<OpenedFile | null> {
  const application = await findApplication(id, by);
  const isSeen = application?.documents.some(
    ({ id: one, name }) => one === documentId && name !== null,
  );
  if (isSeen !== true) return null;
  return db.document.findUnique({
    where: { id: documentId },
    select: { name: true, contentType: true, bytes: true },
  });
}
