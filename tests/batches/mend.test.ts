import { beforeAll, describe, expect, test } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findRow } from "@/lib/batches/find-row";
import { leaveOut, mendRow } from "@/lib/batches/mend-row";
import { openTypedBatch } from "@/lib/batches/open-typed-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { register, registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";
import { handedIn, line, list, notCounted, stored } from "@/tests/support/batches";

let operator: ActorOf<"operator">;
let programId: string;

beforeAll(async () => {
  ({ operator, programId } = await addProgram());
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
    expect(row?.othersBad).toBe(1);
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

describe("graduates who are typed", () => {
  test("become a batch like one from a file, without what may never be stored", async () => {
    const typed = { family: "Uhl", given: "Bo", birthDate: "1991-01-01", issuedOn: "2026-03-20" };
    const opened = await openTypedBatch(
      operator,
      programId,
      "By hand",
      [{ ...typed, cohort: "SSN 123-45-6789" }],
      notCounted,
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
