import type { Prisma } from "@/prisma/generated/client";
import { fromDatabaseDay } from "@/lib/db-days";
import { notReplaced } from "@/lib/registry/education-counts";
import { asSet, type JsonObject } from "./canonical";
import { credentialFacts, credentialSelection } from "./credential-facts";

/** What is read of a person. */
export const personSelection = {
  id: true,
  birthDate: true,
  recordedAt: true,
  names: {
    select: {
      given: true,
      middle: true,
      family: true,
      since: true,
      source: true,
      recordedAt: true,
    },
  },
  emails: {
    where: { replacedAt: null },
    select: { address: true, source: true, recordedAt: true },
  },
  credentials: { where: { takenBackAt: null }, select: credentialSelection },
  employments: {
    where: { takenBackAt: null },
    select: {
      organization: { select: { name: true, state: true } },
      employer: true,
      worksAs: true,
      setting: true,
      from: true,
      to: true,
      source: true,
      recordedAt: true,
    },
  },
  education: {
    include: {
      organization: { select: { name: true, state: true } },
      decisions: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] },
    },
  },
} as const satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: typeof personSelection }>;

/** The facts of a person that stand: no replaced address, no education that was replaced or withdrawn. */
export function personFacts(row: Row): JsonObject {
  const education = notReplaced(row.education).filter(
    ({ decisions }) => decisions.at(-1)?.decision !== "withdrawn",
  );
  return {
    birthDate: fromDatabaseDay(row.birthDate),
    recordedAt: row.recordedAt.toISOString(),
    names: asSet(row.names.map(nameFacts)),
    emails: asSet(
      row.emails.map(({ recordedAt, ...email }) => ({
        ...email,
        recordedAt: recordedAt.toISOString(),
      })),
    ),
    credentials: asSet(row.credentials.map(credentialFacts)),
    employments: asSet(row.employments.map(employmentFacts)),
    education: asSet(education.map(educationFacts)),
  };
}

function nameFacts({ since, recordedAt, ...name }: Row["names"][number]) {
  return { ...name, since: fromDatabaseDay(since), recordedAt: recordedAt.toISOString() };
}

function employmentFacts({ from, to, recordedAt, ...work }: Row["employments"][number]) {
  return {
    ...work,
    from: fromDatabaseDay(from),
    to: fromDatabaseDay(to),
    recordedAt: recordedAt.toISOString(),
  };
}

function educationFacts(row: Row["education"][number]) {
  const decided = row.decisions.at(-1);
  return {
    on: fromDatabaseDay(row.on),
    hours: row.hours.toNumber(),
    categories: [...row.categories].sort(),
    course: row.course,
    provider: row.provider,
    recognized: row.recognized,
    part: row.part,
    academicCredit: row.academicCredit,
    source: row.source,
    organization: row.organization,
    recordedAt: row.recordedAt.toISOString(),
    decided: decided
      ? {
          decision: decided.decision,
          reason: decided.reason,
          recordedAt: decided.recordedAt.toISOString(),
        }
      : null,
  };
}
