import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { makeMissingKeys, rotateKey } from "@/lib/keys/make-keys";
import { recentKey } from "@/lib/keys/recent-key";

beforeEach(async () => {
  await makeMissingKeys();
  vi.useFakeTimers({ toFake: ["performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** As another process would: this one is not told. */
async function rotateElsewhere(id: string): Promise<void> {
  const old = await db.signingKey.findFirstOrThrow({ where: { purpose: "seal", retiredAt: null } });
  await db.signingKey.update({ where: { id: old.id }, data: { retiredAt: new Date() } });
  await db.signingKey.create({ data: { ...old, id } });
}

test("a seal that another process replaced is in use after five seconds, and not before", async () => {
  const { name } = await recentKey("seal");
  await rotateElsewhere("seal-elsewhere");

  vi.advanceTimersByTime(4_999);
  expect((await recentKey("seal")).name).toBe(name);
  vi.advanceTimersByTime(1);
  expect((await recentKey("seal")).name).toBe("seal-elsewhere");
});

test("a seal that this process replaced is in use at once", async () => {
  const { name } = await recentKey("seal");
  const made = await rotateKey("seal");

  expect(made).not.toBe(name);
  expect((await recentKey("seal")).name).toBe(made);
});

test("a key that was missing is looked for again at the next question", async () => {
  await db.signingKey.updateMany({ where: { purpose: "mail" }, data: { retiredAt: new Date() } });
  await expect(recentKey("mail")).rejects.toThrow("there is no mail key");
  await makeMissingKeys();

  expect((await recentKey("mail")).purpose).toBe("mail");
});
