import { beforeAll, describe, expect, it } from "vitest";
import { versionOf } from "@/lib/programs/applications/answers-version";
import { findApplication } from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { saveAnswers } from "@/lib/programs/applications/save-answers";
import { addOperator, answer, draft, ok } from "@/tests/support/applications";
import { addUser } from "@/tests/support/sign-in";

let operator: Applicant;
let colleague: Applicant;

beforeAll(async () => {
  operator = await addOperator();
  const { id: userId } = await addUser("second@program.test");
  colleague = { ...operator, userId };
});

async function stands(id: string) {
  const application = await findApplication(id, operator);
  return application ?? { name: "", answers: {} };
}

/** A draft whose exam and contacts are on record, and the version at which two people open it. */
async function opened() {
  const id = await draft(operator);
  ok(await answer(id, { exam: "An oral exam.", contacts: "June" }, operator));
  return { id, version: versionOf(await stands(id)) };
}

describe("two people who answer one application", () => {
  it("do not undo each other: the second save of the same answer is refused, and nothing of it kept", async () => {
    const { id, version } = await opened();
    ok(await saveAnswers(id, { exam: "A written exam." }, version, operator));
    const late = { exam: "A practical exam.", trainers: "Two." };
    expect(await saveAnswers(id, late, version, colleague)).toEqual({
      ok: false,
      refusal: "changed-meanwhile",
    });
    expect((await stands(id)).answers).toMatchObject({
      exam: "A written exam.",
      trainers: "Two PRSS with five years of practice.",
    });
    // Who has seen the other answer may put their own in its place.
    ok(await saveAnswers(id, late, versionOf(await stands(id)), colleague));
    expect((await stands(id)).answers).toMatchObject(late);
  });

  it("both keep what they changed on different answers, though each sends the whole form", async () => {
    const { id, version } = await opened();
    const whole = (await stands(id)).answers;
    ok(await saveAnswers(id, { ...whole, exam: "A written exam." }, version, operator));
    ok(await saveAnswers(id, { ...whole, contacts: "Ann" }, version, colleague));
    expect((await stands(id)).answers).toMatchObject({ exam: "A written exam.", contacts: "Ann" });
  });

  it("may type the same, and line ends as browsers send them are no change", async () => {
    const { id, version } = await opened();
    ok(await saveAnswers(id, { exam: "Written.\nTwo hours." }, version, operator));
    ok(await saveAnswers(id, { exam: "Written.\r\nTwo hours." }, version, colleague));
  });

  it("are told of a name and of a statement taken back as of any other answer", async () => {
    const { id, version } = await opened();
    ok(await saveAnswers(id, { name: "Ocotillo", admission: "" }, version, operator));
    for (const typed of [{ name: "Palo Verde" }, { name: "Ocotillo", "own-staff": "on" }]) {
      const { ok: isSaved } = await saveAnswers(id, typed, version, colleague);
      expect(isSaved).toBe(typed.name === "Ocotillo");
    }
    expect((await stands(id)).name).toBe("Ocotillo");
  });

  it("who save at the same moment are told apart: one is kept and one refused", async () => {
    const { id, version } = await opened();
    const results = await Promise.all([
      saveAnswers(id, { exam: "A." }, version, operator),
      saveAnswers(id, { exam: "B." }, version, colleague),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("a form that does not say at which version it was opened changes no answer on record", async () => {
    const { id } = await opened();
    expect(await saveAnswers(id, { exam: "Blind." }, "", colleague)).toMatchObject({ ok: false });
    ok(await saveAnswers(id, { "exam-mark": "70" }, "", colleague));
  });
});
