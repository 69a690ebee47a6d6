import { beforeAll, describe, expect, it, test } from "vitest";
import { date, today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { amendEducation } from "@/lib/education/amend-education";
import { recordEducation } from "@/lib/education/record-education";
import { withdrawEducation } from "@/lib/education/withdraw-education";
import type { Registrar } from "@/lib/registry/cases";
import { correctBirthDate } from "@/lib/registry/correct-birth-date";
import { correctCredential } from "@/lib/registry/correct-credential";
import { correctName } from "@/lib/registry/correct-name";
import { liftSuspension } from "@/lib/registry/lift-suspension";
import { recordEmail } from "@/lib/registry/record-email";
import { endEmployment, recordEmployment } from "@/lib/registry/record-employment";
import { recordExtension } from "@/lib/registry/record-extension";
import { recordName } from "@/lib/registry/record-name";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { recordSurrender } from "@/lib/registry/record-surrender";
import { checkRevocation, revokeCredential } from "@/lib/registry/revoke-credential";
import { suspendCredential } from "@/lib/registry/suspend-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { matchRequest } from "@/lib/requests/match-request";
import type { Result } from "@/lib/result";
import { fromOlderRecord, register, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const day = date("2026-02-01");
const reason = "The letter was seen.";
const source = "registrar";

const course = {
  on: day,
  hours: 1,
  categories: [],
  course: "Ethics",
  provider: "Saguaro",
  part: "attended",
  academicCredit: false,
} as const;

/** A registrar who holds a credential of the same state, and what is on record of it. */
interface Own {
  readonly number: string;
  readonly personId: string;
  readonly nameId: string;
  readonly employmentId: string;
  readonly actionId: string;
  readonly requestId: string;
  readonly educationId: string;
}

type Change = (own: Own, registrar: Registrar, on: PlainDate) => Promise<Result<unknown, string>>;

const changes: Readonly<Record<string, Change>> = {
  "a renewal": (own, by) => recordRenewal(own.number, { on: day, source, reason }, by),
  "an extension": (own, by) =>
    recordExtension(own.number, { grantedOn: day, months: 3, source, reason }, by),
  "a suspension": (own, by, on) => suspendCredential(own.number, { from: day, reason }, by, on),
  "the end of a suspension": (own, by, on) =>
    liftSuspension(own.number, { endedFrom: day, reason }, by, on),
  "a surrender": (own, by, on) => recordSurrender(own.number, { from: day, reason }, by, on),
  "a revocation": (own, by, on) => revokeCredential(own.number, { from: day, reason }, by, on),
  "the check of a revocation": (own, by, on) => checkRevocation(own.number, day, by, on),
  "the withdrawal of an action": (own, by, on) =>
    withdrawAction(own.number, own.actionId, { reason }, by, on),
  "a correction of the credential": (own, by, on) =>
    correctCredential(
      own.number,
      { issuedOn: day, firstCertificate: false, source, reason },
      "seen",
      by,
      on,
    ),
  "a name": (own, by, on) =>
    recordName(own.personId, { given: "New", family: "Name", since: day, source, reason }, by, on),
  "a correction of a name": (own, by, on) =>
    correctName(own.personId, own.nameId, { given: "New", family: "Name", source, reason }, by, on),
  "a birth date": (own, by, on) =>
    correctBirthDate(own.personId, { birthDate: date("1980-01-01"), source, reason }, by, on),
  "an e-mail address": (own, by, on) =>
    recordEmail(own.personId, { address: "other@example.org", source, reason }, by, on),
  "a period of work": (own, by) =>
    recordEmployment(
      own.personId,
      { employer: "Cedar", worksAs: "PRSS", setting: "agency", from: day, source },
      by,
    ),
  "the end of work": (own, by) => endEmployment(own.employmentId, day, by),
  "education hours": (own, by, on) => recordEducation(own.personId, { ...course, source }, by, on),
  "an amendment of hours": (own, by, on) => amendEducation(own.educationId, course, by, on),
  "a withdrawal of hours": (own, by) => withdrawEducation(own.educationId, by),
  "a match of a request": (own, by) =>
    matchRequest(own.requestId, { number: own.number, reason }, by),
};

let own: Own;
let holder: Registrar;
let colleague: Registrar;

beforeAll(async () => {
  colleague = await registrarOf("AZ");
  holder = await registrarOf("AZ");
  const credential = await registered(
    { ...fromOlderRecord, family: "Both", birthDate: "1979-05-05" },
    colleague,
  );
  const { personId, number, id: credentialId } = credential;
  await db.roleGrant.create({
    data: { userId: holder.userId, role: "holder", personId, from: new Date("2026-01-01") },
  });
  const { id: nameId } = await db.personName.findFirstOrThrow({ where: { personId } });
  const job = { personId, employer: "Willow", worksAs: "PRSS", setting: "agency", source };
  const employment = await db.employment.create({ data: { ...job, from: new Date("2026-01-15") } });
  const from = new Date("2026-01-20");
  const action = await db.action.create({
    data: { credentialId, kind: "suspended", from, source },
  });
  const asker = await db.user.create({ data: { email: "asker@example.org", folded: "" } });
  const asks = { userId: asker.id, state: "AZ", kind: "PRSS", given: "Gwen", family: "Both" };
  const request = await db.copyRequest.create({ data: asks });
  const { on, hours, provider } = course;
  const earlier = { personId, hours, provider, course: "Boundaries", part: "attended", source };
  const education = await db.education.create({ data: { ...earlier, on: new Date(on) } });
  own = {
    educationId: education.id,
    number,
    personId,
    nameId,
    employmentId: employment.id,
    actionId: action.id,
    requestId: request.id,
  };
});

test("nobody registers themselves: neither the person that they are on record, nor somebody with their address", async () => {
  const again = {
    ...fromOlderRecord,
    family: "Both",
    birthDate: "1979-05-05",
    issuedOn: "2020-05-14",
  };
  expect(await register(again, holder, { person: own.personId })).toMatchObject({
    refusal: "your-own",
  });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: holder.userId } });
  const fresh = { ...fromOlderRecord, family: "Fresh", email };
  expect(await register(fresh, holder)).toMatchObject({ refusal: "your-own" });
  expect(await register(fresh, colleague)).toMatchObject({ ok: true });
});

describe("a registrar who is a holder, too", () => {
  it.each(Object.keys(changes))("does not record of themselves: %s", async (name) => {
    const before = await db.event.count();
    expect(await changes[name]?.(own, holder, now)).toEqual({ ok: false, refusal: "your-own" });
    expect(await db.event.count()).toBe(before);
  });

  it.each(Object.keys(changes))("leaves it to a colleague to record: %s", async (name) => {
    const result = await changes[name]?.(own, colleague, now);
    expect(result).not.toMatchObject({ refusal: "your-own" });
  });
});

test("the address of one's account is enough: nobody need have signed in as a holder", async () => {
  const other = await registrarOf("AZ");
  const { email } = await db.user.findUniqueOrThrow({ where: { id: other.userId } });
  const theirs = { ...fromOlderRecord, family: "Addressed", email };
  const { number } = await registered(theirs, colleague);
  const renewal = { on: day, source, reason } as const;
  expect(await recordRenewal(number, renewal, other)).toMatchObject({ refusal: "your-own" });
});
