import { beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "@/lib/dates";
import { askForMore } from "@/lib/programs/applications/ask-for-more";
import { attachDocument } from "@/lib/programs/applications/attach-document";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { recognizeApplication } from "@/lib/programs/applications/recognize-application";
import { reviewFindings } from "@/lib/programs/applications/review-findings";
import { sendApplication } from "@/lib/programs/applications/send-application";
import { listOwnApplications } from "@/lib/programs/list-applications";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, answer, eventsOf, find, ok, pdf, sent } from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";
import { mailTo } from "@/tests/support/requests";

const now = today("America/Phoenix");
const inAWeek = addDays(now, 7);
let rosa: Registrar;
let operator: Applicant & { readonly email: string };

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  operator = await addOperator();
});

describe("asking for more", () => {
  it("names what was found wrong and a day, tells the operator, and hears the answer", async () => {
    const applicant = await addOperator();
    const id = await sent(applicant);
    await find(id, rosa, { exam: { verdict: "not-met", failure: "incomplete" } });
    const more = { requirements: ["exam"], due: inAWeek };
    expect(await askForMore(id, { ...more, due: now }, rosa)).toMatchObject({
      refusal: "day-not-ahead",
    });
    expect(await askForMore(id, { ...more, requirements: ["trainers"] }, rosa)).toMatchObject({
      refusal: "nothing-found",
    });
    ok(await askForMore(id, more, rosa));
    expect(await mailTo(applicant.email)).toEqual(["application-moved"]);
    expect((await listOwnApplications(applicant.organizationId))[0]).toMatchObject({
      standing: "more-asked",
      due: inAWeek,
    });
    ok(await answer(id, { exam: "Also a practical part." }, applicant));
    expect((await findApplication(id, rosa))?.answers.exam).toContain("Fifty questions");
    ok(await sendApplication(id, applicant));
    expect((await findApplication(id, rosa))?.answers.exam).toBe("Also a practical part.");
    expect(await eventsOf(id)).toEqual([
      "application-sent",
      "application-more-asked",
      "application-answered",
    ]);
  });

  it("a changed answer overtakes what was found of the one before, and of no other", async () => {
    const id = await sent(operator);
    await find(id, rosa, { exam: { verdict: "not-met" } });
    ok(await askForMore(id, { requirements: ["exam"], due: inAWeek }, rosa));
    ok(await answer(id, { exam: "A practical exam." }, operator));
    ok(await attachDocument(id, "trainers", pdf("trainers.pdf"), operator));
    ok(await sendApplication(id, operator));
    const seen = (await findApplication(id, rosa)) ?? { id, steps: [] };
    const overtaken = (await reviewFindings(seen)).filter((one) => one.overtaken);
    expect(overtaken.map(({ requirement }) => requirement).sort()).toEqual(["exam", "trainers"]);
    expect(await recognizeApplication(id, { from: now }, rosa)).toMatchObject({
      refusal: "in-the-way",
    });
    await find(id, rosa);
    ok(await recognizeApplication(id, { from: now }, rosa));
  });
});
