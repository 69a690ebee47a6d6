import { beforeAll, beforeEach, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { db } from "@/lib/db";
import { beginPeopleList } from "@/lib/employers/begin-people-list";
import {
  findPeopleList,
  keepPeopleList,
  savePeopleColumns,
  type PeopleList,
} from "@/lib/employers/people-list";
import { peopleListProgress } from "@/lib/employers/people-list-progress";
import { peopleResults } from "@/lib/employers/people-results";
import { recordPeopleList } from "@/lib/employers/record-people-list";
import type { Registrar } from "@/lib/registry/cases";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let registrar: Registrar;
let willow: ActorOf<"employer">;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

beforeEach(async () => {
  willow = await employerNamed("Willow");
});

async function keep(csv: string): Promise<PeopleList> {
  const kept = await keepPeopleList("people.csv", new TextEncoder().encode(csv), willow);
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value;
}

async function kept(): Promise<PeopleList> {
  const list = await findPeopleList(willow);
  if (!list) throw new Error("no list");
  return list;
}

function work({ id }: PeopleList): Promise<void> {
  const { userId, organizationId } = willow;
  return recordPeopleList({ userId, organizationId, listId: id });
}

function reasonsOf(list: PeopleList) {
  return peopleResults(list).map(({ problems }) => problems.map(({ reason }) => reason));
}

const lookUps = () => db.verification.count({ where: { askedById: willow.userId } });
const recorded = () =>
  db.employment.count({ where: { organizationId: willow.organizationId, source: "employer" } });

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
  expect(await lookUps()).toBe(0);
  expect(await recorded()).toBe(0);

  const list = await kept();
  expect(await peopleListProgress(list)).toEqual({ done: 0, total: 4, work: "not-asked" });
  expect(await beginPeopleList(list, willow)).toMatchObject({ ok: true });
  expect(await beginPeopleList(list, willow)).toMatchObject({ refusal: "already-recorded" });
  expect(await peopleListProgress(await kept())).toMatchObject({ done: 0, work: "running" });
  await work(list);
  const finished = await kept();
  expect(await peopleListProgress(finished)).toEqual({ done: 4, total: 4, work: "finished" });
  expect(reasonsOf(finished)).toEqual([
    [],
    ["not-found"],
    ["day-impossible"],
    [],
    ["already-recorded"],
  ]);
  expect(await beginPeopleList(finished, willow)).toMatchObject({ refusal: "already-recorded" });
  expect(await lookUps()).toBe(3);

  const again = await keep(csv);
  await beginPeopleList(again, willow);
  await work(again);
  expect(await recorded()).toBe(1);
});

it("a list whose work stopped goes on where it stopped, and says of each row what became of it", async () => {
  const first = await registered({ ...fromOlderRecord, family: "Stopped" }, registrar);
  const second = await registered({ ...fromOlderRecord, family: "Stopped" }, registrar);
  const list = await keep(
    [
      "Credential number,Last name,First day",
      `${first.number},Stopped,2026-01-15`,
      `${second.number},Stopped,2026-01-15`,
    ].join("\n"),
  );
  await beginPeopleList(list, willow);
  await db.$executeRaw`
    create function no_second() returns trigger language plpgsql as
    $$ begin if (select count(*) from employment) > 0 then raise 'no more'; end if; return new; end $$`;
  await db.$executeRaw`delete from employment`;
  await db.$executeRaw`
    create trigger no_second before insert on employment for each row execute function no_second()`;
  await expect(work(list)).rejects.toThrow();
  await db.$executeRaw`drop trigger no_second on employment`;
  await db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts`;
  expect(await peopleListProgress(await kept())).toEqual({ done: 1, total: 2, work: "stopped" });

  expect(await beginPeopleList(await kept(), willow)).toMatchObject({ ok: true });
  await work(list);
  expect(reasonsOf(await kept())).toEqual([[], []]);
  expect(await recorded()).toBe(2);
});

it("a list that was put away records nobody", async () => {
  const { number } = await registered({ ...fromOlderRecord, family: "Away" }, registrar);
  const csv = `Credential number,Last name,First day\n${number},Away,2026-01-15`;
  const first = await keep(csv);
  await beginPeopleList(first, willow);
  await keep(csv);
  await work(first);
  expect(await recorded()).toBe(0);
});

it("a list goes on past somebody who could not be checked, and comes back to them", async () => {
  const spoiled = await registered({ ...fromOlderRecord, family: "Spoiled" }, registrar);
  const other = await registered({ ...fromOlderRecord, family: "Other" }, registrar);
  const list = await keep(
    [
      "Credential number,Last name,First day",
      `${spoiled.number},Spoiled,2026-01-15`,
      `${other.number},Other,2026-01-15`,
    ].join("\n"),
  );
  await beginPeopleList(list, willow);
  await db.credential.update({ where: { id: spoiled.id }, data: { kind: "UNKNOWN" } });
  await expect(work(list)).rejects.toThrow();
  expect((await kept()).outcomes).toMatchObject([{ row: 2, recorded: true }]);

  await db.credential.update({ where: { id: spoiled.id }, data: { kind: "PRSS" } });
  await work(list);
  expect(await peopleListProgress(await kept())).toEqual({ done: 2, total: 2, work: "finished" });
  expect(await recorded()).toBe(2);
});

it("columns chosen on a page that was open before the list was recorded change nothing of what became of it", async () => {
  const { number } = await registered({ ...fromOlderRecord, family: "Twopages" }, registrar);
  const opened = await keep(
    `Credential number,Last name,First day\n${number},Wrong,2026-01-15\n${number},Twopages,2026-01-15`,
  );
  await beginPeopleList(opened, willow);
  await work(opened);
  await savePeopleColumns(opened, opened.columns, willow);
  const list = await kept();
  expect(list.recording).toBe("finished");
  expect(reasonsOf(list)).toEqual([["not-found"], []]);
});
