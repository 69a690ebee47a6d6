import { beforeAll, describe, expect, test } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { batchReceipt } from "@/lib/batches/batch-receipt";
import { batchProgress } from "@/lib/batches/batch-progress";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findBatch } from "@/lib/batches/find-batch";
import { findRow } from "@/lib/batches/find-row";
import { leaveOut, mendRow } from "@/lib/batches/mend-row";
import { openBatch } from "@/lib/batches/open-batch";
import { openTypedBatch } from "@/lib/batches/open-typed-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { resumeBatch } from "@/lib/batches/resume-batch";
import { returnBatch } from "@/lib/batches/return-batch";
import { saveColumns } from "@/lib/batches/save-columns";
import { submitBatch } from "@/lib/batches/submit-batch";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { limit } from "@/tests/support/programs";
import { fromCalifornia, register, registered, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";
import { handedIn, header, line, list, registeredList, stored } from "@/tests/support/batches";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

const nobody = { enrolled: null, examined: null };

async function judged(...lines: readonly string[]) {
  const batch = await handedIn(operator, programId, list(...lines));
  return examineBatch(batch, { page: 1, reason: null });
}

describe("a dry run", () => {
  test("says everything that is wrong, by row, column, value and reason, and writes nothing", async () => {
    const before = await db.credential.count();
    const { counts, rows, byReason } = await judged(
      line("Vance", "Iris"),
      line("", "Otto", { born: "13/13/1990", email: "otto at example" }),
      line("Reed", "Mila", { issued: "2014-12-31", examined: "2015-01-02", hours: "many" }),
      line("Lund", "Nils", { issued: "2199-01-01", staff: "perhaps" }),
    );
    expect(counts).toMatchObject({ submit: 1, mend: 3 });
    expect(rows).toEqual([
      {
        row: 2,
        problems: [
          { code: "missing", field: "family", column: "Last name", value: "" },
          {
            code: "date-impossible",
            field: "birthDate",
            column: "Date of birth",
            value: "13/13/1990",
          },
          { code: "email-unreadable", field: "email", column: "E-mail", value: "otto at example" },
        ],
      },
      {
        row: 3,
        problems: [
          {
            code: "program-not-recognized",
            field: "issuedOn",
            column: "Issue date",
            value: "2014-12-31",
          },
          { code: "after-issue", field: "examinedOn", column: "Exam date", value: "2015-01-02" },
          { code: "hours-unreadable", field: "hours", column: "Hours", value: "many" },
        ],
      },
      {
        row: 4,
        problems: [
          {
            code: "date-in-the-future",
            field: "issuedOn",
            column: "Issue date",
            value: "2199-01-01",
          },
          { code: "yes-or-no-unreadable", field: "ownStaff", column: "Staff", value: "perhaps" },
        ],
      },
    ]);
    expect(byReason).toContainEqual({ code: "missing", rows: 1 });
    expect(await db.credential.count()).toBe(before);
  });

  test("finds who comes twice: as the same line, as the same graduate, and on two days", async () => {
    const { counts, rows } = await judged(
      line("Marsh", "Abel", { born: "1971-01-01" }),
      line("Marsh", "Abel", { born: "1971-01-01" }),
      line("MARSH", "ABEL", { born: "01/01/1971", hours: "41" }),
      line("Marsh", "Abel", { born: "1971-01-01", issued: "2026-03-21" }),
      line("Marsh", "Abel", { born: "1972-01-01" }),
    );
    expect(counts).toMatchObject({ submit: 2, repeats: 2, mend: 1 });
    expect(rows).toMatchObject([{ row: 4, problems: [{ code: "same-person-twice" }] }]);
  });

  test("refuses what a state does not ask for: a PRSS certificate has no last day", async () => {
    const bytes = new TextEncoder().encode(
      [`${header},Expiry`, `${line("Ames", "Noor")},2028-01-01`].join("\n"),
    );
    const batch = await handedIn(operator, programId, bytes);
    await saveColumns(operator, batch.id, { ...batch.mapping, printedExpiry: { column: 9 } });
    const { rows } = await examineBatch(await stored(operator, batch.id), {
      page: 1,
      reason: null,
    });
    expect(rows).toMatchObject([{ problems: [{ code: "refused", field: "printedExpiry" }] }]);
  });

  test("drops what may never be stored before anything is kept, and says so", async () => {
    const secret = "bipolar, clean since 2019";
    const bytes = new TextEncoder().encode(
      [`${header},SSN,Diagnosis`, `${line("Pike", "Rosa")},123-45-6789,${secret}`].join("\n"),
    );
    const batch = await handedIn(operator, programId, bytes);
    expect(batch.removals.map(({ column }) => column)).toEqual(["SSN", "Diagnosis"]);
    const kept = await db.batchRow.findMany({ where: { batchId: batch.id } });
    expect(JSON.stringify(kept)).not.toMatch(/123-45|bipolar|6789/);
  });

  test("drops a Social Security number from the name of the file and from what holds for every row", async () => {
    const own = await addProgram();
    const name = "Tove Rusk 123-45-6789.csv";
    const bytes = list(line("Rusk", "Tove"));
    const opened = await openBatch(own.operator, own.programId, name, bytes, nobody);
    const { id } = opened.ok ? opened.value : { id: "" };
    const { mapping } = await stored(own.operator, id);
    const told = { ...mapping, cohort: { text: "Spring, SSN 123-45-6789" } };
    await saveColumns(own.operator, id, told);
    const kept = await db.graduateBatch.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify([kept.name, kept.mapping])).not.toContain("6789");
    expect(kept.name).toMatch(/\.csv$/);
  });

  test("tells nothing of whom others put on record, not even that two names are one person's", async () => {
    const other = await addProgram();
    const born = "1977-07-07";
    await registeredList(other.operator, other.programId, list(line("Sayer", "Una", { born })));
    const { number, personId } = await db.credential.findFirstOrThrow({
      where: { programId: other.programId },
    });
    const before = { personId, given: "Una", family: "Tate", source: "registrar" };
    await db.personName.create({ data: before });
    const { counts } = await judged(
      line("Sayer", "Una", { born, issued: "2026-03-21" }),
      line("Tate", "Una", { born, issued: "2026-03-22" }),
    );
    expect(counts).toMatchObject({ submit: 2, mend: 0 });

    const same = await handedIn(operator, programId, list(line("Sayer", "Una", { born })));
    const words = { outcome: String, reason: ({ code }: { readonly code: string }) => code };
    const told = async () =>
      new TextDecoder().decode((await returnBatch(operator, same.id, words))?.bytes);
    expect(await told()).not.toContain(grouped(number));
    await submitBatch(operator, same.id);
    await registerBatch(same.id);
    expect((await stored(operator, same.id)).counts).toMatchObject({ "already-there": 1 });
    expect(await told()).not.toContain(grouped(number));
    expect(await db.credential.count({ where: { personId } })).toBe(1);
  });

  test("registers one of two rows that turn out to be one person, whom others put on record", async () => {
    const other = await addProgram();
    const born = "1977-07-08";
    await registeredList(other.operator, other.programId, list(line("Upton", "Vic", { born })));
    const { personId } = await db.credential.findFirstOrThrow({
      where: { programId: other.programId },
    });
    await db.personName.create({
      data: { personId, given: "Vic", family: "Vane", source: "registrar" },
    });
    const issued = "2026-03-21";
    const batch = await registeredList(
      operator,
      programId,
      list(line("Upton", "Vic", { born, issued }), line("Vane", "Vic", { born, issued })),
    );
    expect(batch.counts).toMatchObject({ registered: 1, repeat: 1 });
  });

  test("asks for the columns without which nobody can be registered", async () => {
    const bytes = new TextEncoder().encode("Graduate,When\nNoor Ames,2026-03-20");
    const { id } = await handedIn(operator, programId, bytes);
    expect(await submitBatch(operator, id)).toMatchObject({ refusal: "columns-missing" });
    expect(await saveColumns(operator, id, { family: { column: 0 } })).toMatchObject({
      refusal: "columns-missing",
    });
  });

  test("remembers the columns of a sheet for the operator's next one, and asks again what holds for a cohort", async () => {
    const sheet = (name: string) =>
      new TextEncoder().encode(
        `Apodo,Name A,Name B,When,Born,Exam\nx,${name},Ana,2026-03-20,1990-03-04,2026-03-18`,
      );
    const first = await handedIn(operator, programId, sheet("Solis"));
    const columns = {
      family: { column: 1 },
      given: { column: 2 },
      issuedOn: { column: 3 },
      birthDate: { column: 4 },
      examinedOn: { column: 5 },
    };
    const mapping = { ...columns, cohort: { text: "Evening class" } };
    expect(await saveColumns(operator, first.id, mapping)).toMatchObject({ ok: true });
    const second = await handedIn(operator, programId, sheet("Tovar"));
    expect(second.mapping).toEqual(columns);
  });
});

describe("mending in the page", () => {
  test("keeps what came, judges again, and leaves rows out when told to", async () => {
    const batch = await handedIn(
      operator,
      programId,
      list(line("Fenn", "Ola", { born: "" }), line("Gray", "Pia", { hours: "0" })),
    );
    const mended = await mendRow(operator, batch.id, 1, { birthDate: "2 May 1988" });
    expect(mended).toEqual({ ok: true, value: { stillWrong: false } });
    const row = await findRow(operator, batch.id, 1);
    expect(row?.fields.find(({ field }) => field === "birthDate")?.value).toBe("2 May 1988");
    expect(row?.asItCame?.[2]).toBe("");
    expect(row?.nextBad).toBe(2);
    await leaveOut(operator, batch.id, 2, true);
    const { counts } = await examineBatch(batch, { page: 1, reason: null });
    expect(counts).toMatchObject({ submit: 1, mend: 0, leftOut: 1 });
  });

  test("drops there as at the door what may never be stored", async () => {
    const batch = await handedIn(operator, programId, list(line("Hale", "Uma")));
    await mendRow(operator, batch.id, 1, { cohort: "SSN 123-45-6789" });
    const row = await db.batchRow.findFirstOrThrow({ where: { batchId: batch.id } });
    expect(JSON.stringify(row)).not.toContain("6789");
  });
});

describe("submitting", () => {
  test("registers who can be, with how it was earned, documents and e-mails, and says what became of each row", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Kerr", "Ines", { email: "ines@example.net", staff: "yes" }),
        line("Lowe", "Jon", { born: "" }),
        line("Moss", "Kai"),
      ),
    );
    expect(batch).toMatchObject({
      standing: "submitted",
      counts: { registered: 2, mend: 1 },
    });
    const credentials = await db.credential.findMany({
      where: { batchRow: { batchId: batch.id } },
      orderBy: { batchRow: { number: "asc" } },
      include: {
        completion: true,
        editions: true,
        emails: true,
        person: { include: { names: true } },
      },
    });
    expect(credentials).toMatchObject([
      {
        state: "AZ",
        kind: "PRSS",
        origin: "program",
        source: "program",
        programId,
        completion: { ownStaff: true, cohort: "Spring 2026" },
        editions: [{ number: 1 }],
        emails: [{ template: "confirmation", to: "ines@example.net" }],
      },
      { completion: { ownStaff: false }, editions: [{ number: 1 }], emails: [] },
    ]);
    expect(await batchProgress(operator, batch.id)).toMatchObject({
      rows: 3,
      done: 3,
      registered: 2,
      documents: 2,
      emails: 1,
      work: "emails",
    });
    const receipt = await batchReceipt(operator, batch.id);
    expect(receipt?.registered.map(({ row, name }) => [row, name.family])).toEqual([
      [1, "Kerr"],
      [3, "Moss"],
    ]);
    const signedBody = Buffer.from(receipt?.signed.split(".")[1] ?? "", "base64url").toString();
    expect(signedBody).not.toMatch(/Kerr|Moss/);
    expect(JSON.parse(signedBody)).toMatchObject({ batch: batch.id, counts: { registered: 2 } });
  });

  test("twice does it once, and the same list again adds nothing", async () => {
    const bytes = list(line("Nash", "Lea"));
    const first = await registeredList(operator, programId, bytes);
    expect(await submitBatch(operator, first.id)).toMatchObject({ refusal: "already-submitted" });
    await registerBatch(first.id);
    expect(await db.credential.count({ where: { batchRow: { batchId: first.id } } })).toBe(1);
    expect(await openBatch(operator, programId, "again.csv", bytes, nobody)).toEqual({
      ok: true,
      value: { id: first.id, cameBefore: true, unreadSheets: 0 },
    });
    const other = await handedIn(
      operator,
      programId,
      list(line("Nash", "Lea"), line("Nye", "Max")),
    );
    const { counts } = await examineBatch(other, { page: 1, reason: null });
    expect(counts).toMatchObject({ alreadyThere: 1, submit: 1 });
  });

  test("adds to who is on record instead of recording them twice, and never takes another's address", async () => {
    const arizona = await registrarOf("AZ");
    const known = await registered(
      { ...fromCalifornia, family: "Orme", email: "orme@example.net" },
      arizona,
    );
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("ORME", "Elena", { born: "1988-04-09" }),
        line("Orme", "Pavel", { email: "orme@example.net" }),
      ),
    );
    const [same, other] = await db.credential.findMany({
      where: { batchRow: { batchId: batch.id } },
      orderBy: { batchRow: { number: "asc" } },
      include: { person: { include: { emails: true } } },
    });
    expect(same?.personId).toBe(known.personId);
    expect(other?.personId).not.toBe(known.personId);
    expect(other?.person.emails).toEqual([]);
  });

  test("keeps one address for one person: the earlier of two in a list", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(
        line("Vail", "Nina", { email: "vail@example.net" }),
        line("Vail", "Omar", { email: "Vail@example.net" }),
      ),
    );
    const people = await db.person.findMany({
      where: { credentials: { some: { batchRow: { batchId: batch.id } } } },
      include: { emails: true, names: true },
    });
    const addresses = people.map(({ names, emails }) => [names[0]?.given, emails.length]);
    expect(Object.fromEntries(addresses)).toEqual({ Nina: 1, Omar: 0 });
  });

  test("that stopped before its end goes on when its operator says so", async () => {
    const { id } = await handedIn(operator, programId, list(line("Wirth", "Paul")));
    expect(await resumeBatch(operator, id)).toBe(false);
    await submitBatch(operator, id);
    await db.$executeRaw`delete from graphile_worker._private_jobs where key = ${`submit-batch:${id}`}`;
    expect(await batchProgress(operator, id)).toMatchObject({ work: "stopped" });
    expect(await resumeBatch((await addProgram()).operator, id)).toBe(false);
    expect(await resumeBatch(operator, id)).toBe(true);
    expect(await batchProgress(operator, id)).toMatchObject({ work: "registering" });
    await registerBatch(id);
    expect(await stored(operator, id)).toMatchObject({ standing: "submitted" });
  });

  test("of a graduate whom the operator submitted with another day is stopped", async () => {
    await registeredList(operator, programId, list(line("Page", "Rui")));
    const { rows } = await judged(line("Page", "Rui", { issued: "2026-03-21" }));
    expect(rows).toMatchObject([{ problems: [{ code: "has-one-already" }] }]);
  });

  test("gives the list back with what became of each row, and takes that file as the same list", async () => {
    const batch = await registeredList(
      operator,
      programId,
      list(line("Quin", "=HYPERLINK(1)"), line("Rowe", "Ada", { born: "" })),
    );
    const file = await returnBatch(operator, batch.id, {
      outcome: (outcome) => outcome,
      reason: ({ code, field }) => `${String(field)}: ${code}`,
    });
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).toContain("mend,birthDate: missing");
    expect(file?.name).toBe("graduates-reasons.csv");
    const again = await openBatch(
      operator,
      programId,
      "back.csv",
      file?.bytes ?? new Uint8Array(),
      nobody,
    );
    expect(again).toMatchObject({ value: { id: batch.id, cameBefore: true } });
  });

  test("for a window in which the program was not recognized registers nobody", async () => {
    const other = await addProgram();
    const window = { kind: "withdrawn", from: "2026-03-01", to: "2026-03-31" };
    await limit(other.programId, window, await registrarOf("AZ"));
    const batch = await handedIn(
      other.operator,
      other.programId,
      list(
        line("Sand", "Eva", { issued: "2026-02-28", examined: "2026-02-20" }),
        line("Sand", "Finn", { issued: "2026-03-01", examined: "2026-02-20" }),
        line("Sand", "Gus", { issued: "2026-03-31" }),
        line("Sand", "Hugo", { issued: "2026-04-01" }),
      ),
    );
    const { rows, counts } = await examineBatch(batch, { page: 1, reason: null });
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(counts.submit).toBe(2);
  });
});

describe("graduates who are typed", () => {
  test("become a batch like one from a file, without what may never be stored", async () => {
    const typed = { family: "Uhl", given: "Bo", birthDate: "1991-01-01", issuedOn: "2026-03-20" };
    const opened = await openTypedBatch(
      operator,
      programId,
      "By hand",
      [{ ...typed, cohort: "SSN 123-45-6789" }],
      nobody,
    );
    if (!opened.ok) throw new Error(opened.refusal);
    const batch = await stored(operator, opened.value.id);
    expect(batch.removals).toMatchObject([{ because: "social-security-number" }]);
    const { rows } = await examineBatch(batch, { page: 1, reason: null });
    expect(rows).toMatchObject([{ problems: [{ code: "missing", field: "examinedOn" }] }]);
    await mendRow(operator, batch.id, 1, { examinedOn: "2026-03-18" });
    expect(await submitBatch(operator, batch.id)).toMatchObject({ ok: true });
  });

  test("by the office are held to the same data: Arizona’s certificates show no last day", async () => {
    const typed = {
      origin: "program",
      programId,
      kind: "PRSS",
      given: "Ute",
      family: "Voss",
      issuedOn: "2026-03-20",
      printedExpiry: "2028-03-20",
    };
    expect(await register(typed, await registrarOf("AZ"))).toMatchObject({
      refusal: "expiry-refused",
    });
  });
});

test("a batch is nobody's but its operator's", async () => {
  const { id } = await handedIn(operator, programId, list(line("Tate", "Lio")));
  const stranger = await addProgram();
  expect(await findBatch(stranger.operator, id)).toBeNull();
  expect(await findRow(stranger.operator, id, 1)).toBeNull();
  expect(await mendRow(stranger.operator, id, 1, {})).toMatchObject({ refusal: "not-found" });
  expect(await submitBatch(stranger.operator, id)).toMatchObject({ refusal: "not-found" });
  expect(
    await openBatch(stranger.operator, programId, "a.csv", list(line("Tate", "Lio")), nobody),
  ).toMatchObject({ refusal: "program-not-found" });
});
