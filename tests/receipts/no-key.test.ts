import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

test("without a key that signs its receipt no verdict is given, and no look-up is half recorded", async () => {
  const { number } = await registered(
    { ...fromOlderRecord, given: "No", family: "Key" },
    await registrarOf("AZ"),
  );
  await db.signingKey.updateMany({
    where: { purpose: "assertion" },
    data: { retiredAt: new Date() },
  });
  for (const lastName of ["Key", "Somebody"]) {
    await expect(verifyByNumber({ number, lastName }, { userId: null })).rejects.toThrow(
      /no assertion key/,
    );
  }
  expect(await db.verification.count()).toBe(0);
});
