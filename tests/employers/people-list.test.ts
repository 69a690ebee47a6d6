import { beforeAll, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { findPeopleList, keepPeopleList, type PeopleList } from "@/lib/employers/people-list";
import { peopleResults, recordPeopleList } from "@/lib/employers/record-people-list";
import type { Registrar } from "@/lib/registry/cases";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let registrar: Registrar;
let willow: ActorOf<"employer">;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  willow = await employerNamed("Willow");
});

async function keep(csv: string): Promise<PeopleList> {
  const kept = await keepPeopleList("people.csv", new TextEncoder().encode(csv), willow);
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value;
}

it("a list of people is read without looking anybody up, then recorded row by row, and again adds nothing", async () => {
  const { number } = await registered({ ...fromOlderRecord, family: "Listed" }, registrar);
  const csv = [
    "Credential number,Last name,First day,Setting",
    `${number},Listed,01/15/2026,agency`,
    `${number},Wrong,01/15/2026,`,
    `${number},Listed,2026-02-30,`,
    ",,,",
    `${number},Listed,03/20/2026,`,
  ].join("\n");
  const before = peopleResults(await keep(csv));
  expect(before.map(({ outcome }) => outcome)).toEqual([
    "post",
    "post",
    "problem",
    "blank",
    "post",
  ]);
  expect(await db.verification.count({ where: { askedById: willow.userId } })).toBe(0);
  expect(await db.employment.count({ where: { organizationId: willow.organizationId } })).toBe(0);

  const list = await findPeopleList(willow);
  if (!list) throw new Error("no list");
  expect(await recordPeopleList(list, willow)).toMatchObject({ ok: true });
  const recorded = await findPeopleList(willow);
  if (!recorded) throw new Error("no list");
  expect(
    peopleResults(recorded).map(({ problems }) => problems.map(({ reason }) => reason)),
  ).toEqual([[], ["not-found"], ["day-impossible"], [], ["already-recorded"]]);
  expect(await recordPeopleList(recorded, willow)).toMatchObject({ refusal: "already-recorded" });
  expect(await db.verification.count({ where: { askedById: willow.userId } })).toBe(3);

  await recordPeopleList(await keep(csv), willow);
  expect(await db.employment.count({ where: { organizationId: willow.organizationId } })).toBe(1);
});
