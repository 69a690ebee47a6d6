import { expect, test } from "vitest";
import { appealLimit } from "@/lib/programs/appeal-limit";
import { countOfficeWork } from "@/lib/programs/count-office-work";
import { limit } from "@/tests/support/programs";
import { decide, first, graduatesOf, last } from "@/tests/support/recalls";
import { registrarOf } from "@/tests/support/register";

test("what waits of a state's programs is counted for its office, and leaves with the decision", async () => {
  const registrar = await registrarOf("AZ");
  await graduatesOf(registrar, [first]);
  expect(await countOfficeWork("AZ")).toEqual({ undecided: 0, appeals: 0 });

  const { programId, credentials, operator } = await graduatesOf(registrar, [first, last]);
  const actionId = await limit(programId, { from: first, to: last }, registrar);
  await appealLimit(actionId, { remark: "The sheets are attached." }, operator);
  expect(await countOfficeWork("AZ")).toEqual({ undecided: 2, appeals: 1 });
  expect(await countOfficeWork("ID")).toEqual({ undecided: 0, appeals: 0 });

  await decide(registrar, programId, actionId, {
    decision: "stays",
    chosen: credentials[0]?.id ?? "",
  });
  expect(await countOfficeWork("AZ")).toEqual({ undecided: 1, appeals: 1 });
});
