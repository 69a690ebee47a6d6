import { beforeAll, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { appealRefusal } from "@/lib/programs/applications/appeal-refusal";
import { askForMore } from "@/lib/programs/applications/ask-for-more";
import { refuseApplication } from "@/lib/programs/applications/refuse-application";
import { sendApplication } from "@/lib/programs/applications/send-application";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, draft, find, ok } from "@/tests/support/applications";
import { mailTo } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

const now = today("America/Phoenix");
let rosa: Registrar;

beforeAll(async () => {
  const seat = { role: "registrar", state: "AZ" } as const;
  const { id: userId } = await addUser("rosa@oifa.test", seat);
  rosa = { userId, ...seat };
  await addUser("paul@oifa.test", seat);
  await addUser("gone@oifa.test", { ...seat, to: addDays(now, -2) });
  await addUser("tom@idaho.test", { role: "registrar", state: "ID" });
});

it("the office hears by e-mail of an application, of each answer and of an appeal: each of its registrars, once", async () => {
  const operator = await addOperator();
  const id = await draft(operator);
  expect(await mailTo("rosa@oifa.test")).toEqual([]);
  await Promise.all([sendApplication(id, operator), sendApplication(id, operator)]);
  expect(await mailTo("rosa@oifa.test")).toEqual(["application-received"]);

  await find(id, rosa, { exam: { verdict: "not-met", failure: "incomplete" } });
  const asked = { requirements: ["exam"] };
  ok(await askForMore(id, { ...asked, due: addDays(now, 7) }, rosa));
  expect(await mailTo("rosa@oifa.test")).toHaveLength(1);
  ok(await sendApplication(id, operator));
  expect(await mailTo("rosa@oifa.test")).toHaveLength(2);

  ok(await refuseApplication(id, asked, rosa));
  ok(await appealRefusal(id, { words: "It is the current one." }, operator));
  ok(await appealRefusal(id, { words: "Again." }, operator));
  for (const registrar of ["rosa@oifa.test", "paul@oifa.test"]) {
    expect(await mailTo(registrar)).toEqual(Array(3).fill("application-received"));
  }
  for (const other of ["gone@oifa.test", "tom@idaho.test"]) {
    expect(await mailTo(other)).toEqual([]);
  }
});
