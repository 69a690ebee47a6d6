import { describe, expect, it } from "vitest";
import { foldAddress } from "@/lib/auth/address";
import { grantRole, revokeGrant } from "@/lib/auth/grants";
import { seatsAt } from "@/lib/auth/sessions";
import { zoneOf } from "@/lib/auth/zone";
import { addDays, date, today } from "@/lib/dates";
import { fromDatabaseDay } from "@/lib/db-days";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { addUser } from "@/tests/support/sign-in";

const arizona = { role: "registrar", state: "AZ" } as const;
const day = today(zoneOf("AZ"));

async function rolesAt(address: string) {
  return (await seatsAt(address)).map(({ actor }) => actor.role);
}

describe("a role", () => {
  it.each([
    ["the eve of its first day", addDays(day, 1), undefined, []],
    ["its first day", day, undefined, ["registrar"]],
    ["its last day", date("2020-01-01"), day, ["registrar"]],
    ["the day after its last", date("2020-01-01"), addDays(day, -1), []],
  ])("on %s is held, or not, as its days say", async (what, from, to, roles) => {
    const email = `${what.replaceAll(" ", "-")}@office.test`;
    await addUser(email, { ...arizona, from, ...(to && { to }) });
    expect(await rolesAt(email)).toEqual(roles);
  });

  it("is given with its event, once", async () => {
    const { id: userId } = await addUser("given@office.test");
    const first = await db.$transaction((tx) =>
      grantRole(tx, { userId, ...arizona }, registryItself),
    );
    const again = await db.$transaction((tx) =>
      grantRole(tx, { userId, ...arizona }, registryItself),
    );
    expect(again).toEqual({ grantId: first.grantId, isNew: false });
    const events = await db.event.findMany({ where: { type: "role-granted" } });
    const about = events.filter(({ after }) => JSON.stringify(after).includes(first.grantId));
    expect(about).toMatchObject([{ after: { userId, role: "registrar", state: "AZ", from: day } }]);
  });

  it("of a registrar is held for each state apart", async () => {
    await addUser("two@office.test", arizona, { role: "registrar", state: "IL" });
    const seats = await seatsAt("two@office.test");
    expect(seats.map(({ actor }) => actor)).toMatchObject([{ state: "AZ" }, { state: "IL" }]);
  });

  it("that is taken away ends at once: its last day was yesterday", async () => {
    const { grantIds } = await addUser("taken@office.test", arizona);
    const [grantId = ""] = grantIds;
    expect(await db.$transaction((tx) => revokeGrant(tx, grantId, registryItself))).toBe("revoked");
    expect(await rolesAt("taken@office.test")).toEqual([]);
    const grant = await db.roleGrant.findUniqueOrThrow({ where: { id: grantId } });
    expect(fromDatabaseDay(grant.to)).toBe(addDays(day, -1));
    const events = await db.event.findMany({ where: { type: "role-revoked" } });
    expect(events.map(({ after }) => after)).toMatchObject([{ grantId, withdrawn: false }]);
  });

  it("that is taken away on the day it was given ends at once too, and its events stay", async () => {
    const { grantIds } = await addUser("same-day@office.test", { ...arizona, from: day });
    const [grantId = ""] = grantIds;
    expect(await db.$transaction((tx) => revokeGrant(tx, grantId, registryItself))).toBe("revoked");
    expect(await rolesAt("same-day@office.test")).toEqual([]);
    const events = await db.event.findMany();
    const about = events.filter((event) => JSON.stringify(event).includes(grantId));
    expect(about.map(({ type }) => type).sort()).toEqual(["role-granted", "role-revoked"]);
  });

  it("that is over, or was never given, cannot be taken away", async () => {
    const { grantIds } = await addUser("over@office.test", { ...arizona, to: "2020-12-31" });
    const [grantId = ""] = grantIds;
    expect(await db.$transaction((tx) => revokeGrant(tx, grantId, registryItself))).toBe(
      "already-over",
    );
    const never = "018f0000-0000-7000-8000-000000000000";
    expect(await db.$transaction((tx) => revokeGrant(tx, never, registryItself))).toBe(
      "no-such-grant",
    );
  });
});

it.each([
  "Rosa@Example.ORG",
  " ana@example.org\n",
  "ｅva@example.org",
  "ÉLAN@example.org",
  "İ@example.org",
])("an address is folded here as in the database: %j", async (address) => {
  const [row] = await db.$queryRaw<{ folded: string }[]>`SELECT fold_email(${address}) AS folded`;
  expect(foldAddress(address)).toBe(row?.folded);
});
