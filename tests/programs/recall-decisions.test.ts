import { beforeAll, describe, expect, it, vi } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { appealLimit } from "@/lib/programs/appeal-limit";
import { decideAppeal } from "@/lib/programs/decide-appeal";
import { reinstateProgram } from "@/lib/programs/reinstate-program";
import { findRecall } from "@/lib/recalls/find-recall";
import type { Registrar } from "@/lib/registry/cases";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { withdrawAction } from "@/lib/registry/withdraw-action";
import { registrarOf } from "@/tests/support/register";
import { limit } from "@/tests/support/programs";
import { decide, first, graduatesOf, last, now, reason, validity } from "@/tests/support/recalls";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

describe("what is decided in a recall", () => {
  it("is told by a verification as it was decided", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first]);
    const { number = "", personId = "" } = credentials[0] ?? {};
    const name = await db.personName.findFirstOrThrow({ where: { personId } });
    const told = async () => {
      const verified = await verifyByNumber({ number, lastName: name.family }, { userId: null });
      return verified.found ? verified.answer.standing.validity.outcome : "not found";
    };
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await told()).toBe("valid");
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    expect(await told()).toBe("refer");
  });

  it("keeps what a colleague decided of one while all that are undecided are decided", async () => {
    const { programId } = await graduatesOf(
      registrar,
      Array.from({ length: 26 }, () => first),
    );
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const inside = (await findRecall(programId, actionId, "AZ"))?.credentials ?? [];
    const [held, late] = [inside[0]?.id ?? "", inside[25]?.id ?? ""];
    const { deciding } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`select id from credential where id = ${held}::uuid for update`;
      const waiting = decide(registrar, programId, actionId, { decision: "stays", all: "on" });
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

  it("leaves the registrar's own credential to a colleague", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, first]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const own = credentials[0];
    if (!own) throw new Error("nobody graduated");
    const holder = await registrarOf("AZ");
    const { personId, id: chosen } = own;
    const from = new Date("2026-01-01");
    await db.roleGrant.create({ data: { userId: holder.userId, role: "holder", personId, from } });
    expect(await decide(holder, programId, actionId, { decision: "stays", chosen })).toMatchObject({
      refusal: "your-own",
    });
    const all = { decision: "stays", all: "on" } as const;
    expect(await decide(holder, programId, actionId, all)).toEqual({
      ok: true,
      value: { decided: 1 },
    });
    expect(await db.recallDecision.count({ where: { credentialId: chosen } })).toBe(0);
    expect(await decide(registrar, programId, actionId, all)).toMatchObject({ ok: true });
  });

  it("says no more of one that was revoked than that it is", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const chosen = credentials[0]?.id ?? "";
    await decide(registrar, programId, actionId, { decision: "revoke", from: last, chosen });
    for (const decision of ["stays", "re-check"]) {
      expect(await decide(registrar, programId, actionId, { decision, chosen })).toMatchObject({
        refusal: "revoked-already",
      });
    }
    expect(await validity(credentials[0]?.number ?? "")).toBe("revoked");
    expect(
      await decide(registrar, programId, actionId, { decision: "stays", all: "on" }),
    ).toMatchObject({
      ok: true,
    });
  });

  it("revokes again what was revoked by it before, once that was withdrawn", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const { number = "", id: chosen = "" } = credentials[0] ?? {};
    const revoke = { decision: "revoke", from: last, chosen };
    await decide(registrar, programId, actionId, revoke);
    const { id } = await db.action.findFirstOrThrow({ where: { credentialId: chosen } });
    await withdrawAction(number, id, { reason }, registrar, now);
    expect(await validity(number)).toBe("valid");
    await decide(registrar, programId, actionId, revoke);
    expect(await validity(number)).toBe("revoked");
  });

  it("loses what a reinstatement or a granted appeal gives back", async () => {
    const { programId, operator, credentials } = await graduatesOf(registrar, [first, last]);
    const actionId = await limit(programId, { from: first }, registrar);
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    const numbers = credentials.map(({ number }) => number);
    const answers = () => Promise.all(numbers.map(validity));
    const again = { from: date(last), remark: reason };
    await reinstateProgram(programId, actionId, again, registrar, now);
    expect(await answers()).toEqual(["refer", "valid"]);
    await appealLimit(actionId, { remark: reason }, operator);
    const granted = { decision: "overturned", remark: reason } as const;
    await decideAppeal(programId, actionId, granted, registrar, now);
    expect(await answers()).toEqual(["valid", "valid"]);
    expect(
      await decide(registrar, programId, actionId, { decision: "stays", all: "on" }),
    ).toMatchObject({
      refusal: "overturned-already",
    });
  });

  it.each([
    ["nothing-chosen", {}],
    ["not-in-window", { chosen: "018f0000-0000-7000-8000-000000000000" }],
    ["before-issue", { all: "on", decision: "revoke", from: "2024-04-04" }],
    ["too-far-ahead", { all: "on", decision: "revoke", from: "2027-11-21" }],
  ])("is not decided: %s", async (refusal, typed) => {
    const { programId } = await graduatesOf(registrar, [first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await decide(registrar, programId, actionId, { decision: "stays", ...typed })).toEqual({
      ok: false,
      refusal,
    });
  });

  it("is decided by the office of its state alone", async () => {
    const { programId } = await graduatesOf(registrar, [first]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const elsewhere = await registrarOf("ID");
    expect(
      await decide(elsewhere, programId, actionId, { decision: "stays", all: "on" }),
    ).toMatchObject({ refusal: "not-found" });
    expect(await findRecall(programId, actionId, "ID")).toBeNull();
  });
});
