import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { messages } from "@/lib/i18n/messages";
import { findFile } from "@/lib/intake/find-file";
import { viewOutcome, viewPlan } from "@/lib/intake/find-problems";
import { guessColumns } from "@/lib/intake/guess-columns";
import { findProgress } from "@/lib/intake/import-progress";
import { importRegisterJob } from "@/lib/intake/import-register-job";
import { ownColumns } from "@/lib/intake/own-columns";
import { recallMapping } from "@/lib/intake/remember-mapping";
import { returnFile } from "@/lib/intake/return-file";
import { changeMapping, startImport } from "@/lib/intake/start-import";
import { storeRegister } from "@/lib/intake/store-register";
import type { Registrar } from "@/lib/registry/cases";
import { storedDigest, tableCounts } from "./stored";
import { cleaned, takeIn } from "./take-in";

const register = [
  "Apellido,Nombre de pila,Cert,When,Notes",
  "Uno,Ana,PRSS,2013-03-23,=1+1",
  "Uno,Ana,PRSS,2013-03-23,=1+1",
  "Dos,Eva,PRSS,Mar 2010,  @verify",
  ",,,,",
  'Tres,Ida,PRSS,,"two\nlines"',
  "Cuatro,Olga,CRSS,,-- deceased?",
].join("\n");

const columns = { family: 0, given: 1, credential: 2, certifiedOn: 3 };
const everything = { code: null, skip: 0, take: 50 };

let registrar: Registrar;
let idaho: Registrar;
let id: string;

beforeAll(async () => {
  const rosa = await db.user.create({ data: { email: "rosa@oifa.example.org", folded: "" } });
  registrar = { userId: rosa.id, role: "registrar", state: "AZ" };
  idaho = { ...registrar, state: "ID" };
  const clean = cleaned(register, "lista.csv");
  const mapping = guessColumns(clean.register.headers);
  ({ id } = await storeRegister(clean, "AZ", mapping, registrar));
});

async function stored() {
  const file = await findFile(id, "AZ");
  if (!file) throw new Error("not stored");
  return file;
}

async function work() {
  return (await findProgress("AZ", [id])).get(id);
}

describe("before it is imported, a file", () => {
  test("is stored and waits; nothing is registered", async () => {
    expect(await work()).toEqual({ done: 0, total: 6, waiting: 0, work: "stored" });
    expect(await tableCounts()).toMatchObject({ legacy_row: 6, person: 0, event: 0 });
  });

  test("is not imported without the columns that are needed", async () => {
    expect(await startImport(id, registrar)).toEqual({ ok: false, refusal: "columns-missing" });
  });

  test("has its columns chosen, and they are remembered for its like", async () => {
    expect(await changeMapping(id, columns, registrar)).toMatchObject({ ok: true });
    expect((await stored()).mapping).toEqual(columns);
    expect(
      await recallMapping("AZ", ["APELLIDO", "nombre de  pila", "cert", "when", "notes"]),
    ).toEqual(columns);
    expect(await recallMapping("ID", (await stored()).headers)).not.toEqual(columns);
  });

  test("shows what would happen, and writes nothing", async () => {
    const before = await storedDigest();
    const { counts, problems } = await viewPlan(await stored(), everything);
    expect(counts).toMatchObject({ rows: 6, registered: 2, needsReview: 2, repeats: 1, blank: 1 });
    expect(problems).toEqual([
      {
        number: 3,
        cells: ["Dos", "Eva", "PRSS", "Mar 2010", "  @verify"],
        reasons: [{ code: "date-certified-month-only", column: 3 }],
      },
      {
        number: 6,
        cells: ["Cuatro", "Olga", "CRSS", "", "-- deceased?"],
        reasons: [{ code: "credential-not-known", column: 2 }],
      },
    ]);
    const one = await viewPlan(await stored(), { code: "credential-not-known", skip: 0, take: 50 });
    expect(one.problems.map(({ number }) => number)).toEqual([6]);
    expect(await storedDigest()).toBe(before);
  });

  test("is nobody's but its state's", async () => {
    expect(await findFile(id, "ID")).toBeNull();
    expect(await startImport(id, idaho)).toEqual({ ok: false, refusal: "no-such-file" });
    expect(await changeMapping(id, columns, idaho)).toEqual({ ok: false, refusal: "no-such-file" });
    expect(await findProgress("ID", [id])).toEqual(new Map());
    expect(await startImport("no id", registrar)).toEqual({ ok: false, refusal: "no-such-file" });
  });
});

describe("once it is started, a file", () => {
  test("waits for the worker, as one job however often it was asked for", async () => {
    expect(await startImport(id, registrar)).toMatchObject({ ok: true });
    expect(await startImport(id, registrar)).toMatchObject({ ok: true });
    const jobs = await db.$queryRaw<{ task: string }[]>`
      select task_identifier as task from graphile_worker.jobs`;
    expect(jobs).toEqual([{ task: "import-register" }]);
    expect(await work()).toMatchObject({ work: "running" });
  });

  test("is imported by the worker in the name of who started it", async () => {
    await importRegisterJob({ fileId: id, userId: registrar.userId });
    expect(await work()).toEqual({ done: 6, total: 6, waiting: 2, work: "finished" });
    const events = await db.event.findMany({ where: { type: "legacy-file-imported" } });
    expect(events).toMatchObject([{ actorId: registrar.userId, actorRole: "registrar" }]);
    expect(await db.personName.findMany({ select: { recordedById: true } })).toEqual([
      { recordedById: registrar.userId },
      { recordedById: registrar.userId },
    ]);
  });

  test("shows what happened as it had shown what would", async () => {
    const outcome = await viewOutcome(await stored(), everything);
    expect(outcome).toEqual(await viewPlan(await stored(), everything));
  });

  test("keeps its columns", async () => {
    expect(await changeMapping(id, { ...columns, middle: 4 }, registrar)).toEqual({
      ok: false,
      refusal: "already-begun",
    });
  });

  test("is done once: the job run again adds nothing", async () => {
    const before = await storedDigest();
    await importRegisterJob({ fileId: id, userId: registrar.userId });
    expect(await storedDigest()).toBe(before);
  });
});

describe("the file that goes back out", () => {
  const words = {
    outcome: (outcome: keyof typeof messages.en.imports.outcome, row: number | null) =>
      `${outcome}${row === null ? "" : ` ${String(row)}`}`,
    reason: ({ code }: { readonly code: keyof typeof messages.en.imports.reason }) =>
      messages.en.imports.reason[code],
  };

  async function returned(): Promise<string> {
    return new Response(returnFile(await stored(), words)).text();
  }

  test("has every row as it was, with an outcome, the reasons in words and the credential number", async () => {
    const text = (await returned()).replace(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, "(number)");
    const records = parse(text, { bom: true });
    expect(records).toEqual([
      ["Apellido", "Nombre de pila", "Cert", "When", "Notes", ...ownColumns],
      ["Uno", "Ana", "PRSS", "2013-03-23", "'=1+1", "registered", "", "(number)"],
      ["Uno", "Ana", "PRSS", "2013-03-23", "'=1+1", "repeat 1", "", ""],
      [
        "Dos",
        "Eva",
        "PRSS",
        "Mar 2010",
        "'@verify",
        "needs-review",
        "The date certified has no day of the month.",
        "",
      ],
      ["", "", "", "", "", "blank", "", ""],
      ["Tres", "Ida", "PRSS", "", "two\nlines", "registered", "", "(number)"],
      [
        "Cuatro",
        "Olga",
        "CRSS",
        "",
        "'-- deceased?",
        "needs-review",
        "The state has no credential of this name.",
        "",
      ],
    ]);
  });

  test("no cell of it is a formula, with spaces before it or not", async () => {
    expect(await returned()).not.toMatch(/(^|,|")\s*[=+\-@]/m);
  });

  test("comes back and adds nothing; what was corrected in it is taken in", async () => {
    const text = await returned();
    const before = await db.credential.count();
    expect(await takeIn(text)).toMatchObject({ registered: 0, alreadyThere: 4 });
    expect(await db.credential.count()).toBe(before);
    expect(await takeIn(text.replace("Mar 2010", "2010-03-05"))).toMatchObject({
      registered: 1,
      alreadyThere: 3,
    });
  });
});

test("the same file uploaded again leads to the one that is there", async () => {
  const clean = cleaned(register, "again.csv");
  expect(await storeRegister(clean, "AZ", columns, registryItself)).toEqual({
    id,
    cameBefore: true,
  });
});
