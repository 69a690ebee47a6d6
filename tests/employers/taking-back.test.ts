import { expect, it } from "vitest";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { findEmployee } from "@/lib/employers/find-employee";
import { listEmployees } from "@/lib/employers/list-employees";
import { recordEmployee } from "@/lib/employers/record-employee";
import { takeBackEmployee } from "@/lib/employers/take-back-employee";
import { exportFacts } from "@/lib/export/export-facts";
import { findAnswer } from "@/lib/registry/answer";
import { findCredentialAsKnown } from "@/lib/registry/find-credential";
import { findPerson } from "@/lib/registry/find-person";
import { employerNamed } from "@/tests/support/organizations";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const hired = date("2026-01-15");
const reason = "Somebody else of the same name was meant.";

it("work that never was is taken back: nothing asks for hours, the export is as before, and history keeps it", async () => {
  const registrar = await registrarOf("AZ");
  const willow = await employerNamed("Willow");
  const cedar = await employerNamed("Cedar");
  const credential = await registered({ ...fromOlderRecord, family: "Never" }, registrar);
  const before = await exported();

  const typed = { number: credential.number, lastName: "Never", setting: "agency" } as const;
  const recorded = await recordEmployee({ ...typed, from: hired }, willow);
  if (!recorded.ok) throw new Error(recorded.refusal);
  const { id } = recorded.value;
  expect(await exported()).not.toBe(before);
  const [moment] = await db.$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;

  expect(await takeBackEmployee(id, { reason }, cedar)).toMatchObject({ refusal: "not-found" });
  expect(await takeBackEmployee(id, { reason }, willow)).toMatchObject({ ok: true });
  expect(await takeBackEmployee(id, { reason }, willow)).toMatchObject({ refusal: "not-found" });

  expect(await exported()).toBe(before);
  expect(await findEmployee(id, willow.organizationId)).toBeNull();
  expect(await listEmployees(willow.organizationId)).toEqual({ current: [], former: [] });
  expect((await findPerson(credential.personId, "AZ"))?.employments).toEqual([]);
  const answer = await findAnswer({ id: credential.id });
  expect(answer?.standing.education.outcome).toBe("none-owed");

  const known = await findCredentialAsKnown({ id: credential.id }, moment?.now ?? new Date());
  expect(known?.employments).toMatchObject([{ from: hired, worksAs: "PRSS" }]);
  const events = await db.event.findMany({
    where: { type: "employment-taken-back" },
    include: { remark: true },
  });
  expect(events).toMatchObject([
    {
      personId: credential.personId,
      actorId: willow.userId,
      before: { id, kind: "PRSS", from: hired, to: null },
      remark: { text: reason },
    },
  ]);

  expect(await recordEmployee({ ...typed, from: hired }, willow)).toMatchObject({ ok: true });
});

async function exported(): Promise<string> {
  let text = "";
  await exportFacts((chunk) => {
    text += chunk;
  });
  return text;
}
