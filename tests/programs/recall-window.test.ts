import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { findRecall } from "@/lib/recalls/find-recall";
import type { Registrar } from "@/lib/registry/cases";
import { standingOf } from "@/lib/registry/answer";
import { findCredentialAsKnown } from "@/lib/registry/find-credential";
import { registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";
import { graduate, limit } from "@/tests/support/programs";
import { decide, edges, first, graduatesOf, last, now, validity } from "@/tests/support/recalls";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

async function listed(programId: string, actionId: string) {
  const recall = await findRecall(programId, actionId, "AZ");
  return {
    inside: recall?.credentials.map(({ issuedOn }) => issuedOn),
    withoutDay: recall?.withoutDay.length,
  };
}

describe("the window of a recall", () => {
  it.each([
    ["a window of days", first, last, [first, last]],
    ["its first day alone", first, first, [first]],
    ["an open end", first, undefined, [first, last, "2024-04-06"]],
    ["the day before", "2024-03-03", "2024-03-03", ["2024-03-03"]],
    ["days between", "2024-03-05", "2024-04-04", []],
  ])("lists exactly what was issued inside it: %s", async (_name, from, to, expected) => {
    const { programId } = await graduatesOf(registrar, [...edges, null]);
    const actionId = await limit(programId, { from, ...(to && { to }) }, registrar);
    expect(await listed(programId, actionId)).toEqual({ inside: expected, withoutDay: 1 });
  });

  it("leaves out what was taken back, what another program issued, and what was registered later", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, last]);
    await graduatesOf(registrar, [first]);
    await db.credential.update({
      where: { id: credentials[0]?.id ?? "" },
      data: { takenBackAt: new Date() },
    });
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    await graduate(programId, first, registrar);
    expect(await listed(programId, actionId)).toEqual({ inside: [last], withoutDay: 0 });
  });

  it("changes no answer until it is decided, and then only the one that was decided", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [...edges]);
    const numbers = credentials.map(({ number }) => number);
    const answers = () => Promise.all(numbers.map(validity));
    expect(await answers()).toEqual(["valid", "valid", "valid", "valid"]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await answers()).toEqual(["valid", "valid", "valid", "valid"]);

    const [, second, third] = credentials;
    await decide(registrar, programId, actionId, {
      decision: "re-check",
      chosen: second?.id ?? "",
    });
    expect(await answers()).toEqual(["valid", "refer", "valid", "valid"]);
    await decide(registrar, programId, actionId, {
      decision: "revoke",
      from: "2026-11-01",
      chosen: third?.id ?? "",
    });
    expect(await answers()).toEqual(["valid", "refer", "revoked", "valid"]);
    await decide(registrar, programId, actionId, { decision: "stays", chosen: second?.id ?? "" });
    expect(await answers()).toEqual(["valid", "valid", "revoked", "valid"]);
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
    const { programId, credentials } = await graduatesOf(registrar, [first]);
    const number = credentials[0]?.number ?? "";
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const before = new Date();
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    const known = async (moment: Date) => {
      const credential = await findCredentialAsKnown({ number }, moment);
      return credential && standingOf(credential, now).validity.outcome;
    };
    expect(await known(before)).toBe("valid");
    expect(await known(new Date())).toBe("refer");
  });

  it("may put an older record before the office, whose program is not tested otherwise", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first]);
    const { id = "", number = "" } = credentials[0] ?? {};
    await db.credential.update({ where: { id }, data: { origin: "legacy" } });
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    expect(await validity(number)).toBe("valid");
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    expect(await validity(number)).toBe("refer");
  });
});
