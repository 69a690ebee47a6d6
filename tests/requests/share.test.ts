import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import { endShare } from "@/lib/requests/end-share";
import { listShares } from "@/lib/requests/list-shares";
import { makeShare } from "@/lib/requests/make-share";
import { shareToken } from "@/lib/requests/share-link";
import { verifyByShare } from "@/lib/requests/verify-by-share";
import { listVerifications } from "@/lib/registry/list-verifications";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { noon } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

const nobody = { userId: null };
let credential: { readonly id: string; readonly state: string; readonly number: string };
let holder: ActorOf<"holder">;
let stranger: ActorOf<"holder">;

async function holderOf(family: string) {
  const made = await registered({ ...fromOlderRecord, family }, await registrarOf("AZ"), {
    person: "new",
  });
  const { id: userId } = await addUser(`${family.toLowerCase()}@holder.test`);
  const actor = { userId, role: "holder", personId: made.personId } as const;
  return { made, actor };
}

beforeAll(async () => {
  ({ made: credential, actor: holder } = await holderOf("Sharing"));
  ({ actor: stranger } = await holderOf("Stranger"));
});

async function share(lastDay: string, facts: Parameters<typeof makeShare>[1]["facts"] = ["kind"]) {
  const input = { purpose: "job", lastDay: date(lastDay), facts } as const;
  const made = await makeShare(credential.number, { ...input, facts }, holder, noon("2026-11-02"));
  if (!made.ok) throw new Error(`refused: ${made.refusal}`);
  return made.value.id;
}

describe("a share link", () => {
  it("shows the verdict and the chosen facts until its last day, and is recorded for the holder", async () => {
    const id = await share("2026-11-30", ["name", "owed"]);
    const seen = await verifyByShare(shareToken(id), nobody, noon("2026-11-30"));
    expect(seen).toMatchObject({
      found: "in-force",
      facts: ["name", "owed"],
      answer: { on: "2026-11-30", standing: { validity: { outcome: "valid" } } },
    });
    const [looked] = await listVerifications(credential.id);
    expect(looked).toMatchObject({ via: "share", asOf: "2026-11-30", outcome: "valid" });
    expect(await db.verification.count({ where: { shareId: id } })).toBe(1);
  });

  it("the day after its last day says that it expired, and no more", async () => {
    const id = await share("2026-11-30");
    expect(await verifyByShare(shareToken(id), nobody, noon("2026-12-01"))).toEqual({
      found: "expired",
    });
    expect(await db.verification.findFirst({ where: { shareId: id } })).toMatchObject({
      outcome: "share-over",
    });
  });

  it("that its holder ended says so, and no more; nobody else can end it", async () => {
    const id = await share("2026-11-30");
    await endShare(id, stranger, noon("2026-11-03"));
    expect(await verifyByShare(shareToken(id), nobody, noon("2026-11-03"))).toMatchObject({
      found: "in-force",
    });
    await endShare(id, holder, noon("2026-11-03"));
    await endShare(id, holder, noon("2026-11-04"));
    expect(await verifyByShare(shareToken(id), nobody, noon("2026-11-04"))).toEqual({
      found: "ended",
    });
    expect(
      await db.event.count({ where: { type: "share-ended", credentialId: credential.id } }),
    ).toBe(1);
  });

  it("that was never made is unknown, and the look-up is recorded", async () => {
    expect(await verifyByShare("never-made", nobody)).toEqual({ found: "unknown" });
    expect(await db.verification.count({ where: { via: "share", outcome: "not-found" } })).toBe(1);
  });

  it("is kept by the hash of its token only", async () => {
    const id = await share("2026-11-30");
    const rows = await db.$queryRaw<{ row: string }[]>`select s::text as row from share s`;
    expect(rows.filter(({ row }) => row.includes(shareToken(id)))).toEqual([]);
  });

  it.each([
    ["today", "2026-11-02", true],
    ["a year from today", "2027-11-02", true],
    ["the day before today", "2026-11-01", "already-over"],
    ["a year and a day from today", "2027-11-03", "more-than-a-year"],
  ])("with %s as its last day is made or refused", async (_when, day, answer) => {
    const input = { purpose: "school", lastDay: date(day), facts: [] } as const;
    const made = await makeShare(
      credential.number,
      { ...input, facts: [] },
      holder,
      noon("2026-11-02"),
    );
    expect(made.ok ? true : made.refusal).toBe(answer);
  });

  it("of somebody else's credential cannot be made", async () => {
    const input = { purpose: "other" as const, lastDay: date("2026-11-30"), facts: [] };
    expect(await makeShare(credential.number, input, stranger, noon("2026-11-02"))).toEqual({
      ok: false,
      refusal: "not-found",
    });
  });

  it("is listed with what it shows, how it stands and how often it was opened", async () => {
    const id = await share("2026-11-05", ["number"]);
    await verifyByShare(shareToken(id), nobody, noon("2026-11-04"));
    await verifyByShare(shareToken(id), nobody, noon("2026-11-06"));
    const listed = await listShares(credential, noon("2026-11-06"));
    expect(listed.find((one) => one.id === id)).toMatchObject({
      purpose: "job",
      facts: ["number"],
      madeOn: "2026-11-02",
      lastDay: "2026-11-05",
      now: "expired",
      opened: 1,
    });
  });
});
