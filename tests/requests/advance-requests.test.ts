import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { advanceRequests } from "@/lib/requests/advance-requests";
import { declineRequest } from "@/lib/requests/decline-request";
import { addProgram, ask, mailTo, noon, stepsOf } from "@/tests/support/requests";

async function runOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    await advanceRequests(noon(day));
    await advanceRequests(noon(day));
  }
}

describe("a request that an operator leaves unanswered", () => {
  it("is brought to mind five days and one day before the last one, and then goes to the office", async () => {
    const { programId, email } = await addProgram();
    const { requestId } = await ask("slow@graduate.test", { programId });
    await runOn("2026-11-06", "2026-11-07", "2026-11-08", "2026-11-11", "2026-11-12");
    expect(await stepsOf(requestId)).toEqual([
      "2026-11-02 asked",
      "2026-11-02 sent-to-operator",
      "2026-11-07 reminded",
      "2026-11-11 reminded",
    ]);
    expect(await mailTo(email)).toEqual(["copy-asked", "copy-asked", "copy-asked"]);

    await runOn("2026-11-13", "2026-11-14");
    expect((await stepsOf(requestId)).at(-1)).toBe("2026-11-13 passed-to-office");
    expect(await mailTo("slow@graduate.test")).toEqual(["copy-answered"]);
  });

  it("is brought to mind once after days on which no worker ran", async () => {
    const { programId } = await addProgram();
    const { requestId } = await ask("missed@graduate.test", { programId });
    await runOn("2026-11-12");
    expect((await stepsOf(requestId)).filter((step) => step.endsWith("reminded"))).toEqual([
      "2026-11-12 reminded",
    ]);
  });

  it("goes to the office as soon as the operator has closed", async () => {
    const { programId } = await addProgram();
    const { requestId } = await ask("closed@graduate.test", { programId });
    await db.programRecognition.updateMany({
      where: { programId },
      data: { to: new Date("2026-11-03") },
    });
    await runOn("2026-11-03");
    expect((await stepsOf(requestId)).at(-1)).toBe("2026-11-02 sent-to-operator");
    await runOn("2026-11-04");
    expect((await stepsOf(requestId)).at(-1)).toBe("2026-11-04 passed-to-office");
  });

  it("is left alone once it was answered", async () => {
    const { programId, operator } = await addProgram();
    const { requestId } = await ask("answered@graduate.test", { programId });
    await declineRequest(requestId, { reason: "Not our graduate." }, operator, noon("2026-11-03"));
    await runOn("2026-11-11", "2026-11-20");
    expect((await stepsOf(requestId)).at(-1)).toBe("2026-11-03 declined");
  });
});
