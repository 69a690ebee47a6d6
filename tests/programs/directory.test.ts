import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { closeOperator } from "@/lib/programs/close-operator";
import { findInDirectory, listDirectory } from "@/lib/programs/directory";
import { listProgramsOfState } from "@/lib/programs/list-programs-of-state";
import type { Registrar } from "@/lib/registry/cases";
import { graduate, limit } from "@/tests/support/programs";
import { registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";

const now = today("America/Phoenix");
const everything = { name: "", state: "", kind: "", standing: "all" } as const;

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

describe("the public directory", () => {
  it("says of a program since when it is recognized, and of a suspended one on which days it is not", async () => {
    const { programId } = await addProgram();
    const limited = { from: "2024-03-04", to: "2024-04-05" };
    await limit(programId, limited, registrar);
    expect(await findInDirectory(programId)).toMatchObject({
      standing: { standing: "recognized", to: null },
      recognized: [
        { from: "2015-01-01", to: "2024-03-03" },
        { from: "2024-04-06", to: null },
      ],
      limited: [{ kind: "suspended", ...limited }],
    });
  });

  it("lists those that were recognized, said so with their last day", async () => {
    const { programId } = await addProgram({ to: "2025-06-30" });
    expect((await findInDirectory(programId))?.standing).toEqual({
      standing: "ended",
      on: "2025-06-30",
    });
  });

  it("tells no reason, remark, graduate or number", async () => {
    const { programId, operator } = await addProgram();
    const { number } = await graduate(programId, "2024-03-04", registrar);
    await limit(programId, { from: "2024-03-04" }, registrar);
    const closing = { closedOn: addDays(now, -1), custodian: "office", remark: "Quiet." } as const;
    await closeOperator(operator.organizationId, closing, registrar, now);
    const told = JSON.stringify(await findInDirectory(programId));
    for (const secret of ["hours-not-taught", "Found at a visit", "Quiet", number, "Graduate"]) {
      expect(told).not.toContain(secret);
    }
    expect(await findInDirectory(programId)).toMatchObject({
      custody: { name: null, since: now },
      limited: [{ kind: "suspended" }, { kind: "closed", from: now, to: null }],
    });
  });

  it("finds by part of a name of the program or its operator, without accents", async () => {
    const { programId, operator } = await addProgram();
    await db.organization.update({
      where: { id: operator.organizationId },
      data: { name: "Peñasco Wellness" },
    });
    const found = await listDirectory({ ...everything, name: "penasco" });
    expect(found.map(({ id }) => id)).toEqual([programId]);
    expect(await listDirectory({ ...everything, name: "no such name" })).toEqual([]);
  });

  it("keeps to a state, a kind and a standing", async () => {
    const open = await addProgram();
    const over = await addProgram({ to: "2020-01-31" });
    const ids = async (query: Partial<Parameters<typeof listDirectory>[0]>) =>
      (await listDirectory({ ...everything, ...query })).map(({ id }) => id);
    expect(await ids({ standing: "recognized" })).toContain(open.programId);
    expect(await ids({ standing: "recognized" })).not.toContain(over.programId);
    expect(await ids({ standing: "not-recognized" })).toContain(over.programId);
    expect(await ids({ state: "ID" })).toEqual([]);
    expect(await ids({ kind: "CRSS" })).toEqual([]);
  });

  it("answers nothing for what is no program", async () => {
    expect(await findInDirectory("nothing")).toBeNull();
    expect(await findInDirectory("018f0000-0000-7000-8000-000000000000")).toBeNull();
  });
});

describe("the office's list of programs", () => {
  it("shows how each stands, what waits, and what is out of the ordinary; what was taken back counts nowhere", async () => {
    const { programId } = await addProgram();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { id } = await graduate(programId, "2024-03-04", registrar);
      ids.push(id);
      await db.completion.create({ data: { credentialId: id, ownStaff: true } });
    }
    await limit(programId, { from: "2024-03-04", to: "2024-03-04" }, registrar);
    const line = async () =>
      (await listProgramsOfState("AZ", date("2026-11-20"))).find(
        ({ program }) => program.id === programId,
      );
    expect(await line()).toMatchObject({
      standing: { standing: "recognized" },
      graduates: 5,
      undecided: 5,
      signals: 1,
    });
    await db.credential.updateMany({
      where: { id: { in: ids.slice(0, 2) } },
      data: { takenBackAt: new Date() },
    });
    expect(await line()).toMatchObject({ graduates: 3, undecided: 3, signals: 0 });
    expect(await listProgramsOfState("ID", date("2026-11-20"))).toEqual([]);
  });
});
