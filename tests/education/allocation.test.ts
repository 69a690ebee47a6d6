import { beforeAll, describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { proposeUse } from "@/lib/education/proposal";
import { recordEducation } from "@/lib/education/record-education";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { revokeCredential } from "@/lib/registry/revoke-credential";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let idaho: Registrar;

beforeAll(async () => {
  idaho = await registrarOf("ID");
});

const now = date("2026-06-01");

const course = {
  categories: ["ethics"],
  provider: "Academy",
  part: "attended",
  academicCredit: false,
  source: "provider",
} as const;

/** Somebody with both of Idaho's credentials since January, and these hours on as many days. */
async function withBoth(family: string, hours: readonly number[]) {
  const who = { given: "Both", family, birthDate: "1980-01-01" };
  const typed = { ...fromOlderRecord, ...who, issuedOn: "2026-01-10" };
  const first = await registered({ ...typed, kind: "CPSS" }, idaho);
  const { personId } = first;
  const second = await registered({ ...typed, kind: "CFSP" }, idaho, { person: personId });
  for (const [index, amount] of hours.entries()) {
    const on = date(`2026-03-0${String(index + 1)}`);
    const record = { ...course, on, hours: amount, course: `Course ${String(index)}` };
    await recordEducation(personId, record, idaho, now);
  }
  return [first, second] as const;
}

async function answersOf(credentials: readonly { readonly number: string }[]) {
  const found = await Promise.all(
    credentials.map(({ number }) => findAnswer({ number }, { on: now })),
  );
  return found.filter((answer) => answer !== null);
}

describe("the best use of hours for two credentials in Idaho", () => {
  it("gives each record to one of them, and says what each would come to", async () => {
    const credentials = await withBoth("Sixteen", [10, 6]);
    const answers = await answersOf(credentials);
    const proposal = proposeUse(answers);
    expect(proposal?.exact).toBe(true);
    expect(proposal?.services.map(({ names }) => names.length)).toEqual([1, 1]);
    const outcomes = proposal?.credentials.map(({ education }) => education.outcome).toSorted();
    expect(outcomes).toEqual(["met", "owed"]);
  });

  it("is advice: the answers stay what they were", async () => {
    const credentials = await withBoth("Advice", [10]);
    const before = await answersOf(credentials);
    proposeUse(before);
    const after = await answersOf(credentials);
    expect(after.map(({ standing }) => standing)).toEqual(before.map(({ standing }) => standing));
    expect(after.map(({ standing }) => standing.education.outcome)).toEqual(["met", "met"]);
  });

  it("is none for one credential, or where the other was revoked", async () => {
    const [first, second] = await withBoth("Revoked", [4]);
    expect(proposeUse(await answersOf([first]))).toBeNull();
    const revocation = { from: date("2026-05-01"), reason: "Decision of May 1." };
    const revoked = await revokeCredential(second.number, revocation, idaho, now);
    expect(revoked).toMatchObject({ ok: true });
    expect(proposeUse(await answersOf([first, second]))).toBeNull();
  });
});
