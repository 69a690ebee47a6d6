import { beforeAll, describe, expect, it } from "vitest";
import type { Registrar } from "@/lib/registry/cases";
import { db } from "@/lib/db";
import { toDatabaseDay } from "@/lib/db-days";
import { date } from "@/lib/dates";
import { findOwnGraduate } from "@/lib/programs/find-own-graduate";
import {
  listGraduateYears,
  listOwnGraduates,
  searchOwnGraduates,
} from "@/lib/programs/list-own-graduates";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";
import { registered, registrarOf } from "@/tests/support/register";

const all = { programId: null, year: null };
const page = { skip: 0, take: 50 };

interface Operator {
  readonly organizationId: string;
  readonly programId: string;
}

let registrar: Registrar;
let saguaro: Operator;
let desert: Operator;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
  saguaro = await programOf("Saguaro");
  desert = await programOf("Desert");
});

describe("the graduates that an operator sees", () => {
  it("are those of its own programs, the latest first, by program and year", async () => {
    const old = await graduate(saguaro, "Ana", "Núñez", "2019-05-03");
    const young = await graduate(saguaro, "Ben", "Tso", "2024-12-31");
    await graduate(desert, "Carla", "Núñez", "2024-01-01");
    const { graduates, total } = await listOwnGraduates(saguaro.organizationId, all, page);
    expect(graduates.map(({ number }) => number)).toEqual([young, old]);
    expect(total).toBe(2);
    expect(await listGraduateYears(saguaro.organizationId)).toEqual([
      2024, 2023, 2022, 2021, 2020, 2019,
    ]);
    const of2024 = await listOwnGraduates(saguaro.organizationId, { ...all, year: 2024 }, page);
    expect(of2024.graduates.map(({ number }) => number)).toEqual([young]);
    const ofAnother = { ...all, programId: desert.programId };
    expect(await listOwnGraduates(saguaro.organizationId, ofAnother, page)).toMatchObject({
      total: 0,
    });
  });

  it("are found by any part of a name without accents, and by number, and nobody else's are", async () => {
    const found = await searchOwnGraduates(saguaro.organizationId, "nunez", 50);
    expect(found.map(({ name }) => name.given)).toEqual(["Ana"]);
    const [carla] = await searchOwnGraduates(desert.organizationId, "carla nuñ", 50);
    const number = carla?.number ?? "";
    expect(await searchOwnGraduates(desert.organizationId, number.toLowerCase(), 50)).toHaveLength(
      1,
    );
    expect(await searchOwnGraduates(saguaro.organizationId, number, 50)).toEqual([]);
    expect(await findOwnGraduate(saguaro.organizationId, number)).toBeNull();
    expect(await findOwnGraduate(desert.organizationId, number)).toMatchObject({ batch: null });
    expect(await searchOwnGraduates(saguaro.organizationId, " - ", 50)).toEqual([]);
  });

  it("are those of a program in custody too, and not those whose credential was taken back", async () => {
    const { organizationId } = await programOf("Custodian");
    await db.operatorClosure.create({
      data: {
        organizationId: desert.organizationId,
        closedOn: toDatabaseDay(date("2026-01-31")),
        custodianId: organizationId,
      },
    });
    expect(await listOwnPrograms(organizationId)).toMatchObject([
      { inCustodyOf: null, graduates: 0 },
      { inCustodyOf: "Desert", graduates: 1 },
    ]);
    expect(await listOwnGraduates(organizationId, all, page)).toMatchObject({ total: 1 });
    await db.credential.updateMany({
      where: { programId: desert.programId },
      data: { takenBackAt: new Date() },
    });
    expect(await listOwnGraduates(organizationId, all, page)).toMatchObject({ total: 0 });
    expect(await listOwnGraduates(desert.organizationId, all, page)).toMatchObject({ total: 0 });
  });
});

async function programOf(name: string): Promise<Operator> {
  const { id: organizationId } = await db.organization.create({
    data: { name, roles: ["operator"], state: "AZ" },
  });
  const { id: programId } = await db.program.create({
    data: {
      operatorId: organizationId,
      state: "AZ",
      kind: "PRSS",
      name: `${name} Program`,
      recognitions: {
        create: { from: toDatabaseDay(date("2010-01-01")), source: "registrar" },
      },
    },
  });
  return { organizationId, programId };
}

/** The number of a credential that a program issued. */
async function graduate(
  { programId }: Operator,
  given: string,
  family: string,
  issuedOn: string,
): Promise<string> {
  const typed = { origin: "program", kind: "PRSS", given, family, issuedOn, programId };
  const { number } = await registered(typed, registrar);
  return number;
}
