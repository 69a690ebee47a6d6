import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { fromCalifornia, fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { mailTo } from "@/tests/support/requests";

test("a holder is told of a second credential in their name at the address that was on record before", async () => {
  const arizona = await registrarOf("AZ");
  const first = await registered(fromCalifornia, arizona);
  expect(await mailTo("elena@example.net")).toEqual(["confirmation"]);

  const idaho = await registrarOf("ID");
  const second = {
    ...fromOlderRecord,
    kind: "CPSS",
    given: "Elena",
    family: "Quintero",
    birthDate: "1988-04-09",
    email: "elsewhere@example.net",
  };
  await registered(second, idaho, { person: first.personId });
  expect(await mailTo("elena@example.net")).toEqual([
    "confirmation",
    "email-replaced",
    "second-credential",
  ]);
  expect(await mailTo("elsewhere@example.net")).toEqual(["confirmation"]);
  expect(await db.outboundEmail.count({ where: { template: "second-credential" } })).toBe(1);
});
