import { beforeAll, describe, expect, test } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { examineBatch } from "@/lib/batches/examine-batch";
import { openBatch } from "@/lib/batches/open-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { returnBatch } from "@/lib/batches/return-batch";
import { saveColumns } from "@/lib/batches/save-columns";
import { submitBatch } from "@/lib/batches/submit-batch";
import { grouped } from "@/lib/credential-number";
import { db } from "@/lib/db";
import { addProgram } from "@/tests/support/requests";
import {
  handedIn,
  header,
  judged,
  line,
  list,
  notCounted,
  registeredList,
  stored,
} from "@/tests/support/batches";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
});

describe("a dry run", () => {
  test("says everything that is wrong, by row, column, value and reason, and writes nothing", async () => {
    const before = await db.credential.count();
    const { counts, rows, byReason } = await judged(
      operator,
      programId,
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
      operator,
      programId,
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
    const opened = await openBatch(own.operator, own.programId, name, bytes, notCounted);
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
      operator,
      programId,
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
