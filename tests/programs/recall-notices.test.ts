import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { countUndecided, findRecall } from "@/lib/recalls/find-recall";
import type { Registrar } from "@/lib/registry/cases";
import { addUser } from "@/tests/support/sign-in";
import { registrarOf } from "@/tests/support/register";
import { mailTo } from "@/tests/support/requests";
import { limit } from "@/tests/support/programs";
import { decide, first, graduatesOf, last } from "@/tests/support/recalls";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

describe("who is told of a recall", () => {
  it("is concluded by its last decision, and tells each employer, and of a later decision again", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, last, last]);
    const employer = await employing(credentials.slice(0, 2), "one");
    const former = await employing(credentials.slice(2), "two", "2024-04-04");
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const program = (await findRecall(programId, actionId, "AZ"))?.program;
    expect(program && (await countUndecided(program))).toBe(3);

    await decide(registrar, programId, actionId, {
      decision: "stays",
      chosen: credentials[0]?.id ?? "",
    });
    expect(await noticesTo(employer)).toEqual([]);
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    expect(await noticesTo(employer)).toMatchObject([
      { template: "recall-notice", data: { stays: 1, recheck: 1, revoked: 0 } },
    ]);
    expect(await noticesTo(former)).toEqual([]);
    await decide(registrar, programId, actionId, {
      decision: "stays",
      chosen: credentials[1]?.id ?? "",
    });
    expect(await noticesTo(employer)).toMatchObject([
      { data: { again: false } },
      { data: { again: true, stays: 1, recheck: 0, revoked: 0 } },
    ]);
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

  it("tells an employer again of what is decided after its end: one notice, of that alone", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, last, last]);
    const both = await employing(credentials.slice(0, 2), "both");
    const other = await employing(credentials.slice(2), "other");
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    await decide(registrar, programId, actionId, { decision: "stays", all: "on" });
    const chosen = credentials.slice(0, 2).map(({ id }) => id);
    const revoke = { decision: "revoke", from: "2026-11-01", chosen: chosen.join(" ") };
    await decide(registrar, programId, actionId, revoke);
    await decide(registrar, programId, actionId, revoke);
    expect(await noticesTo(both)).toMatchObject([
      { data: { again: false, stays: 2, revoked: 0 } },
      { data: { again: true, stays: 0, revoked: 2 } },
    ]);
    expect(await noticesTo(other)).toHaveLength(1);
    const { employers = [] } = (await findRecall(programId, actionId, "AZ")) ?? {};
    expect(employers.map(({ told }) => told?.byEmail)).toEqual([true, true]);
  });

  it("tells of it again where many are decided at once: still one notice for each employer", async () => {
    const { programId, credentials } = await graduatesOf(
      registrar,
      Array.from({ length: 27 }, () => first),
    );
    const employer = await employing(credentials, "many");
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    await decide(registrar, programId, actionId, { decision: "stays", all: "on" });
    const chosen = credentials.map(({ id }) => id).join(" ");
    await decide(registrar, programId, actionId, { decision: "re-check", chosen });
    expect(await noticesTo(employer)).toMatchObject([
      { data: { stays: 27 } },
      { data: { again: true, recheck: 27 } },
    ]);
  });

  it("tells the holder when a check begins and ends, and of nothing when it stays", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [first, last]);
    const actionId = await limit(programId, { from: first, to: last }, registrar);
    const told = async (index: number) => {
      const emails = await db.outboundEmail.findMany({
        where: { credentialId: credentials[index]?.id ?? "", template: "credential-changed" },
        orderBy: { queuedAt: "asc" },
      });
      return emails.map(({ data }) => /"what":"([a-z-]+)"/.exec(JSON.stringify(data))?.[1]);
    };
    await decide(registrar, programId, actionId, {
      decision: "re-check",
      chosen: credentials[0]?.id ?? "",
    });
    await decide(registrar, programId, actionId, { decision: "stays", all: "on" });
    await decide(registrar, programId, actionId, {
      decision: "stays",
      chosen: credentials[0]?.id ?? "",
    });
    expect([await told(0), await told(1)]).toEqual([["re-check", "check-ended"], []]);
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
  return db.outboundEmail.findMany({ where: { to }, orderBy: { queuedAt: "asc" } });
}
