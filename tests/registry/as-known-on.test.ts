import { describe, expect, it } from "vitest";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import { endEmployment, recordEmployment } from "@/lib/registry/record-employment";
import { recordRenewal } from "@/lib/registry/record-renewal";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");

/** Moves everything recorded so far about a credential and its holder into the past, as if recorded then. */
async function recordedDaysAgo(
  days: number,
  credentialId: string,
  personId: string,
): Promise<void> {
  const moment = new Date(Date.now() - days * 86_400_000);
  const data = { recordedAt: moment };
  await db.credential.update({ where: { id: credentialId }, data });
  await db.personName.updateMany({ where: { personId }, data });
  await db.employment.updateMany({ where: { personId }, data });
}

describe("an answer as known on an earlier day", () => {
  it("leaves out what was recorded later, and undoes what was changed later", async () => {
    const registrar = await registrarOf("AZ");
    const { id, number, personId } = await registered(
      { ...fromOlderRecord, given: "Known", family: "Then" },
      registrar,
    );
    const job = { employer: "A", worksAs: "PRSS", setting: "agency", source: "employer" } as const;
    await recordEmployment(personId, { ...job, from: date("2025-01-15") }, registrar);
    await recordedDaysAgo(10, id, personId);
    const { id: jobId } = await db.employment.findFirstOrThrow({ where: { personId } });
    await endEmployment(jobId, date("2025-03-01"), registrar);
    await recordRenewal(
      number,
      { on: date("2020-01-01"), source: "registrar", reason: "Letter." },
      registrar,
    );

    const on = date("2026-01-20");
    const told = await findAnswer({ number }, { on });
    expect(told?.standing.education.outcome).toBe("none-owed");
    expect(told?.credential.renewals).toHaveLength(1);

    const then = await findAnswer({ number }, { on, knownOn: addDays(now, -5) });
    expect(then?.standing.education).toMatchObject({ outcome: "overdue", due: "2026-01-14" });
    expect(then?.credential.renewals).toEqual([]);
    expect(then?.credential.employments).toMatchObject([{ to: null }]);
  });

  it("is none before the credential was on record, and today's on the day itself", async () => {
    const registrar = await registrarOf("AZ");
    const { number } = await registered(
      { ...fromOlderRecord, given: "Not", family: "Yet" },
      registrar,
    );
    expect(await findAnswer({ number }, { knownOn: addDays(now, -1) })).toBeNull();
    expect(await findAnswer({ number }, { knownOn: now })).not.toBeNull();
  });
});
