import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { remindPrograms } from "@/lib/programs/applications/remind-programs";
import { addProgram, mailTo, noon } from "@/tests/support/requests";

async function runOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    await remindPrograms(noon(day));
    await remindPrograms(noon(day));
  }
}

async function reminders(programId: string): Promise<readonly number[]> {
  const rows = await db.programReminder.findMany({
    where: { recognition: { programId } },
    orderBy: { queuedAt: "asc" },
  });
  return rows.map(({ days }) => days);
}

describe("before a recognition ends", () => {
  it("the operator's people are told 90 and 30 days before, once each", async () => {
    const { programId, email } = await addProgram({ to: "2027-08-10" });
    await runOn("2027-05-11");
    expect(await reminders(programId)).toEqual([]);
    await runOn("2027-05-12", "2027-05-13", "2027-07-10");
    expect(await reminders(programId)).toEqual([90]);
    await runOn("2027-07-11", "2027-08-10", "2027-08-11");
    expect(await reminders(programId)).toEqual([90, 30]);
    expect(await mailTo(email)).toEqual(["recognition-ends", "recognition-ends"]);
    const events = await db.event.findMany({ where: { programId, type: "program-reminded" } });
    expect(events).toHaveLength(2);
  });

  it("nobody is told where a later recognition is on record, or none ends", async () => {
    const renewed = await addProgram({ to: "2027-08-10" });
    await db.programRecognition.create({
      data: {
        programId: renewed.programId,
        from: new Date("2027-08-11"),
        to: null,
        source: "registrar",
      },
    });
    const open = await addProgram();
    await runOn("2027-05-12", "2027-07-11");
    expect(await mailTo(renewed.email)).toEqual([]);
    expect(await mailTo(open.email)).toEqual([]);
  });

  it("nobody is told of a program whose operator closed", async () => {
    const { programId, operator, email } = await addProgram({ to: "2027-08-10" });
    await db.operatorClosure.create({
      data: { organizationId: operator.organizationId, closedOn: new Date("2027-01-01") },
    });
    await runOn("2027-05-12");
    expect(await reminders(programId)).toEqual([]);
    expect(await mailTo(email)).toEqual([]);
  });
});
