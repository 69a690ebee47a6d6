import { beforeAll, describe, expect, it, vi } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { appealLimit } from "@/lib/programs/appeal-limit";
import { decideAppeal } from "@/lib/programs/decide-appeal";
import { reinstateProgram } from "@/lib/programs/reinstate-program";
import { decideRecall, NewRecallDecision } from "@/lib/recalls/decide-recall";
import { countUndecided, findRecall } from "@/lib/recalls/find-recall";
import type { Registrar } from "@/lib/registry/cases";
import { standingOf } from "@/lib/registry/answer";
import { findCredential, findCredentialAsKnown } from "@/lib/registry/find-credential";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { addUser } from "@/tests/support/sign-in";
import { graduate, limit } from "@/tests/support/programs";
import { registrarOf } from "@/tests/support/register";
import { addProgram, mailTo } from "@/tests/support/requests";

const now = date("2026-11-20");
const reason = "The sheets of that course were seen.";
const first = "2024-03-04";
const last = "2024-04-05";
const edges = ["2024-03-03", first, last, "2024-04-06"] as const;

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

/** A program with a credential of each of these days. */
async function graduatesOf(days: readonly (string | null)[]) {
  const program = await addProgram();
  const credentials = [];
  for (const day of days) credentials.push(await graduate(program.programId, day, registrar));
  return { ...program, credentials };
}

async function listed(programId: string, actionId: string) {
  const recall = await findRecall(programId, actionId, "AZ");
  return {
    inside: recall?.credentials.map(({ issuedOn }) => issuedOn),
    withoutDay: recall?.withoutDay.length,
  };
}

function decide(
  programId: string,
  actionId: string,
  typed: Readonly<Record<string, string>>,
  by = registrar,
) {
  return decideRecall(programId, actionId, NewRecallDecision.parse({ reason, ...typed }), by, now);
}

async function validity(number: string) {
  const credential = await findCredential({ number });
  return credential && standingOf(credential, now).validity.outcome;
}

describe("a recall", () => {
  it.each([
    ["a window of days", first, last, [first, last]],
    ["its first day alone", first, first, [first]],
    ["an open end", first, undefined, [first, last, "2024-04-06"]],
    ["the day before", "2024-03-03", "2024-03-03", ["2024-03-03"]],
    ["days between", "2024-03-05", "2024-04-04", []],
  ])("lists exactly what was issued inside it: %s", async (_name, from, to, expected) => {
    const { programId } = await graduatesOf([...edges, null]);
    const actionId = await limit(programId, { from, ...(to && { to }) }, registrar);
    expect(await listed(programId, actionId)).toEqual({ inside: expected, withoutDay: 1 });
  });

  it("leaves out what was taken back, what another program issued, and what was registered later", async () => {
    const { programId, credentials } = await graduatesOf([first, last]);
    await graduatesOf([first]);
    await db.credential.update({
      where: { id: credentials[0]?.id ?? "" },
      data: { takenBackAt: new Date() },
    });
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    await graduate(programId, first, registrar);
    expect(await listed(programId, actionId)).toEqual({ inside: [last], withoutDay: 0 });
  });

  it("changes no answer until it is decided, and then only the one that was decided", async () => {
    const { programId, credentials } = await graduatesOf([...edges]);
    const numbers = credentials.map(({ number }) => number);
    const answers = () => Promise.all(numbers.map(validity));
    expect(await answers()).toEqual(["valid", "valid", "valid", "valid"]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await answers()).toEqual(["valid", "valid", "valid", "valid"]);

    const [, second, third] = credentials;
    await decide(programId, actionId, { decision: "re-check", chosen: second?.id ?? "" });
    expect(await answers()).toEqual(["valid", "refer", "valid", "valid"]);
    await decide(programId, actionId, {
      decision: "revoke",
      from: "2026-11-01",
      chosen: third?.id ?? "",
    });
    expect(await answers()).toEqual(["valid", "refer", "revoked", "valid"]);
    await decide(programId, actionId, { decision: "stays", chosen: second?.id ?? "" });
    expect(await answers()).toEqual(["valid", "valid", "revoked", "valid"]);
  });

  it("is told by a verification as it was decided", async () => {
    const { programId, credentials } = await graduatesOf([first]);
    const { number = "", personId = "" } = credentials[0] ?? {};
    const name = await db.personName.findFirstOrThrow({ where: { personId } });
    const told = async () => {
      const verified = await verifyByNumber({ number, lastName: name.family }, { userId: null });
      return verified.found ? verified.answer.standing.validity.outcome : "not found";
    };
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await told()).toBe("valid");
    await decide(programId, actionId, { decision: "re-check", all: "on" });
    expect(await told()).toBe("refer");
  });

  it("refers what is registered after the window and was issued inside it at once", async () => {
    const { programId } = await addProgram();
    await limit(programId, { from: first, to: last }, registrar);
    const outcomes = [];
    for (const day of edges) {
      const { number } = await graduate(programId, day, registrar);
      outcomes.push(await validity(number));
    }
    expect(outcomes).toEqual(["valid", "refer", "refer", "valid"]);
  });

  it("keeps what was known before each decision", async () => {
    const { programId, credentials } = await graduatesOf([first]);
    const number = credentials[0]?.number ?? "";
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const before = new Date();
    await decide(programId, actionId, { decision: "re-check", all: "on" });
    const known = async (moment: Date) => {
      const credential = await findCredentialAsKnown({ number }, moment);
      return credential && standingOf(credential, now).validity.outcome;
    };
    expect(await known(before)).toBe("valid");
    expect(await known(new Date())).toBe("refer");
  });

  it("may put an older record before the office, whose program is not tested otherwise", async () => {
    const { programId, credentials } = await graduatesOf([first]);
    const { id = "", number = "" } = credentials[0] ?? {};
    await db.credential.update({ where: { id }, data: { origin: "legacy" } });
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await validity(number)).toBe("valid");
    await decide(programId, actionId, { decision: "re-check", all: "on" });
    expect(await validity(number)).toBe("refer");
  });

  it("is concluded by its last decision, and tells each employer once", async () => {
    const { programId, credentials } = await graduatesOf([first, last, last]);
    const employer = await employing(credentials.slice(0, 2), "one");
    const former = await employing(credentials.slice(2), "two", "2024-04-04");
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const program = (await findRecall(programId, actionId, "AZ"))?.program;
    expect(program && (await countUndecided(program))).toBe(3);

    await decide(programId, actionId, { decision: "stays", chosen: credentials[0]?.id ?? "" });
    expect(await noticesTo(employer)).toEqual([]);
    await decide(programId, actionId, { decision: "re-check", all: "on" });
    expect(await noticesTo(employer)).toMatchObject([
      { template: "recall-notice", data: { stays: 1, recheck: 1, revoked: 0 } },
    ]);
    expect(await noticesTo(former)).toEqual([]);
    await decide(programId, actionId, { decision: "stays", chosen: credentials[1]?.id ?? "" });
    expect(await noticesTo(employer)).toHaveLength(1);
    const action = await db.programAction.findUniqueOrThrow({ where: { id: actionId } });
    expect(action.concludedAt).not.toBeNull();
    const events = await db.event.findMany({
      where: { programId, type: { startsWith: "recall" } },
    });
    expect(events.map(({ type, credentialId }) => [type, credentialId !== null])).toEqual([
      ["recall-decided", true],
      ["recall-decided", true],
      ["recall-decided", true],
      ["recall-concluded", false],
      ["recall-decided", true],
    ]);
  });

  it("keeps what a colleague decided of one while all that are undecided are decided", async () => {
    const { programId } = await graduatesOf(Array.from({ length: 26 }, () => first));
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const inside = (await findRecall(programId, actionId, "AZ"))?.credentials ?? [];
    const [held, late] = [inside[0]?.id ?? "", inside[25]?.id ?? ""];
    const { deciding } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`select id from credential where id = ${held}::uuid for update`;
      const waiting = decide(programId, actionId, { decision: "stays", all: "on" });
      await vi.waitFor(async () => {
        const [row] = await db.$queryRaw<{ count: number }[]>`
          select count(*)::int as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        expect(row?.count).toBe(1);
      });
      await tx.recallDecision.create({
        data: { actionId, credentialId: late, decision: "re-check" },
      });
      return { deciding: waiting };
    });
    expect(await deciding).toEqual({ ok: true, value: { decided: 25 } });
    const found = await db.recallDecision.findMany({ where: { credentialId: late } });
    expect(found.map(({ decision }) => decision)).toEqual(["re-check"]);
    const action = await db.programAction.findUniqueOrThrow({ where: { id: actionId } });
    expect(action.concludedAt).not.toBeNull();
  });

  it("says no more of one that was revoked than that it is", async () => {
    const { programId, credentials } = await graduatesOf([first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const chosen = credentials[0]?.id ?? "";
    await decide(programId, actionId, { decision: "revoke", from: last, chosen });
    for (const decision of ["stays", "re-check"]) {
      expect(await decide(programId, actionId, { decision, chosen })).toMatchObject({
        refusal: "revoked-already",
      });
    }
    expect(await validity(credentials[0]?.number ?? "")).toBe("revoked");
    expect(await decide(programId, actionId, { decision: "stays", all: "on" })).toMatchObject({
      ok: true,
    });
  });

  it("revokes again what was revoked by it before, once that was withdrawn", async () => {
    const { programId, credentials } = await graduatesOf([first]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const { number = "", id: chosen = "" } = credentials[0] ?? {};
    const revoke = { decision: "revoke", from: last, chosen };
    await decide(programId, actionId, revoke);
    const { id } = await db.action.findFirstOrThrow({ where: { credentialId: chosen } });
    await withdrawAction(number, id, { reason }, registrar, now);
    expect(await validity(number)).toBe("valid");
    await decide(programId, actionId, revoke);
    expect(await validity(number)).toBe("revoked");
  });

  it("tells the holder when a check begins and ends, and of nothing when it stays", async () => {
    const { programId, credentials } = await graduatesOf([first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const told = async (index: number) => {
      const emails = await db.outboundEmail.findMany({
        where: { credentialId: credentials[index]?.id ?? "", template: "credential-changed" },
        orderBy: { queuedAt: "asc" },
      });
      return emails.map(({ data }) => /"what":"([a-z-]+)"/.exec(JSON.stringify(data))?.[1]);
    };
    await decide(programId, actionId, { decision: "re-check", chosen: credentials[0]?.id ?? "" });
    await decide(programId, actionId, { decision: "stays", all: "on" });
    await decide(programId, actionId, { decision: "stays", chosen: credentials[0]?.id ?? "" });
    expect([await told(0), await told(1)]).toEqual([["re-check", "check-ended"], []]);
  });

  it("loses what a reinstatement or a granted appeal gives back", async () => {
    const { programId, operator, credentials } = await graduatesOf([first, last]);
    const actionId = await limit(programId, { from: first }, registrar);
    await decide(programId, actionId, { decision: "re-check", all: "on" });
    const numbers = credentials.map(({ number }) => number);
    const answers = () => Promise.all(numbers.map(validity));
    const again = { from: date(last), remark: reason };
    await reinstateProgram(programId, actionId, again, registrar, now);
    expect(await answers()).toEqual(["refer", "valid"]);
    await appealLimit(actionId, { remark: reason }, operator);
    const granted = { decision: "overturned", remark: reason } as const;
    await decideAppeal(programId, actionId, granted, registrar, now);
    expect(await answers()).toEqual(["valid", "valid"]);
    expect(await decide(programId, actionId, { decision: "stays", all: "on" })).toMatchObject({
      refusal: "overturned-already",
    });
  });

  it.each([
    ["nothing-chosen", {}],
    ["not-in-window", { chosen: "018f0000-0000-7000-8000-000000000000" }],
    ["before-issue", { all: "on", decision: "revoke", from: "2024-04-04" }],
    ["too-far-ahead", { all: "on", decision: "revoke", from: "2027-11-21" }],
  ])("is not decided: %s", async (refusal, typed) => {
    const { programId } = await graduatesOf([first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await decide(programId, actionId, { decision: "stays", ...typed })).toEqual({
      ok: false,
      refusal,
    });
  });

  it("is decided by the office of its state alone", async () => {
    const { programId } = await graduatesOf([first]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const elsewhere = await registrarOf("ID");
    expect(
      await decide(programId, actionId, { decision: "stays", all: "on" }, elsewhere),
    ).toMatchObject({ refusal: "not-found" });
    expect(await findRecall(programId, actionId, "ID")).toBeNull();
  });
});

/** An employer with two people, that has these holders on record as employed. */
async function employing(
  holders: readonly { readonly personId: string }[],
  name: string,
  to?: string,
): Promise<string> {
  const { id: organizationId } = await db.organization.create({
    data: { name, roles: ["employer"], state: "AZ" },
  });
  const emails = [`first@${name}.test`, `second@${name}.test`];
  for (const email of emails) await addUser(email, { role: "employer", organizationId });
  for (const { personId } of holders) {
    await db.employment.create({
      data: {
        personId,
        organizationId,
        employer: name,
        worksAs: "PRSS",
        setting: "agency",
        from: new Date("2023-01-02"),
        to: to === undefined ? null : new Date(to),
        source: "employer",
      },
    });
  }
  return emails.join(",");
}

async function noticesTo(to: string) {
  expect(await mailTo(to.split(",")[0] ?? "")).toEqual([]);
  return db.outboundEmail.findMany({ where: { to } });
}
