import { beforeAll, describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { askForAudit } from "@/lib/education/audit-ask";
import { drawAudit } from "@/lib/education/audit-draw-job";
import { findDrawing } from "@/lib/education/audit-drawing";
import { listAudits } from "@/lib/education/audit-find";
import type { Registrar } from "@/lib/registry/cases";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const asked = {
  kind: "CBHPSS",
  from: date("2025-12-01"),
  to: date("2025-12-31"),
  percent: 50,
  due: addDays(today("America/Denver"), 30),
  reason: "Every year.",
};

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("MT");
  const { userId, state } = registrar;
  await db.roleGrant.create({ data: { userId, role: "registrar", state, from: new Date(0) } });
  for (const family of ["One", "Two"]) {
    const typed = { ...fromOlderRecord, kind: "CBHPSS", family, issuedOn: "2023-09-05" };
    const { number } = await registered(typed, registrar);
    for (const on of ["2023-12-15", "2024-12-15", "2025-12-15"]) {
      const renewal = { on: date(on), source: "registrar", reason: "Board file." } as const;
      const result = await recordRenewal(number, renewal, registrar);
      if (!result.ok) throw new Error(result.refusal);
    }
  }
});

describe("an audit of many credentials", () => {
  it("is drawn by the worker once, while its registrar sees how far it is", async () => {
    expect(await askForAudit(asked, registrar, 1)).toEqual({ ok: true, value: { id: null } });
    expect(await findDrawing(registrar)).toMatchObject({ work: "running", done: 0, total: 2 });
    expect(await askForAudit(asked, registrar, 1)).toMatchObject({ refusal: "drawing-already" });
    expect(await listAudits("MT")).toEqual([]);

    await drawAudit(registrar);
    await drawAudit(registrar);
    expect(await findDrawing(registrar)).toBeNull();
    expect(await listAudits("MT")).toMatchObject([
      { population: 2, percent: 50, reason: "Every year.", items: [{}] },
    ]);
  });

  it("says why nothing was drawn, and may be asked for otherwise", async () => {
    await askForAudit(asked, registrar, 1);
    await drawAudit(registrar);
    expect(await findDrawing(registrar)).toMatchObject({
      work: "refused",
      refusal: "drawn-already",
    });
    const before = { ...asked, from: date("2010-01-01"), to: date("2010-12-31") };
    expect(await askForAudit(before, registrar, 1)).toMatchObject({ ok: true });
    await drawAudit(registrar);
    expect(await findDrawing(registrar)).toMatchObject({ refusal: "nobody-to-draw" });
  });

  it("is not drawn for somebody who is no registrar there any more", async () => {
    const other = await registrarOf("MT");
    await askForAudit(asked, other, 1);
    await drawAudit(other);
    expect(await listAudits("MT")).toHaveLength(1);
  });

  it("is refused at once where no draw is needed to know it, and drawn at once where few are looked at", async () => {
    expect(await askForAudit({ ...asked, percent: 51 }, registrar, 1)).toMatchObject({
      refusal: "over-the-limit",
    });
    expect(await askForAudit(asked, registrar)).toMatchObject({ refusal: "drawn-already" });
  });
});
