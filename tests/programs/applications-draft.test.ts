import { beforeAll, describe, expect, it } from "vitest";
import { attachDocument, detachDocument } from "@/lib/programs/applications/attach-document";
import {
  findApplication,
  openApplicationDocument,
} from "@/lib/programs/applications/find-application";
import type { Applicant } from "@/lib/programs/applications/reach-application";
import { checkApplication, sendApplication } from "@/lib/programs/applications/send-application";
import { startApplication } from "@/lib/programs/applications/start-application";
import { listOwnApplications } from "@/lib/programs/list-applications";
import type { Registrar } from "@/lib/registry/cases";
import { addOperator, answer, draft, eventsOf, ok, pdf } from "@/tests/support/applications";
import { registrarOf } from "@/tests/support/register";
import { addProgram } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

let rosa: Registrar;
let operator: Applicant & { readonly email: string };

beforeAll(async () => {
  rosa = await registrarOf("AZ");
  operator = await addOperator();
});

describe("an application before it is sent", () => {
  it("keeps what was typed, whole or not, for everybody who works for the operator", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Ocotillo" }, operator));
    ok(await answer(id, { exam: "An oral exam." }, operator));
    const { id: userId } = await addUser("second@program.test");
    const colleague: Applicant = { ...operator, userId };
    ok(await answer(id, { "training-hours": "40", name: "Ocotillo Institute" }, colleague));
    const seen = await findApplication(id, operator);
    expect(seen).toMatchObject({
      name: "Ocotillo Institute",
      standing: "draft",
      answers: { exam: "An oral exam.", "training-hours": "40" },
    });
  });

  it("is refused with everything that is missing at once, and an optional answer is not", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Empty" }, operator));
    expect(await sendApplication(id, operator)).toEqual({ ok: false, refusal: "incomplete" });
    expect(await checkApplication(id, operator)).toEqual({
      "provider-registration": "missing",
      "responsible-person": "missing",
      curriculum: "document-missing",
      "training-hours": "missing",
      "medicaid-policy": "statement-missing",
      admission: "statement-missing",
      exam: "missing",
      trainers: "missing",
      contacts: "missing",
      "records-duty": "statement-missing",
    });
    expect(await eventsOf(id)).toEqual([]);
  });

  it("is refused where a number or a day cannot be read, also where it need not be given", async () => {
    const id = await draft(operator);
    ok(await answer(id, { "exam-mark": "most of it", "registered-since": "May" }, operator));
    expect(await checkApplication(id, operator)).toEqual({
      "exam-mark": "number-not-read",
      "registered-since": "day-not-read",
    });
  });

  it("drops a Social Security number and says where", async () => {
    const { id } = ok(await startApplication({ about: "AZ PRSS", name: "Number" }, operator));
    const saved = await answer(id, { contacts: "Ann, 078-05-1120" }, operator);
    expect(ok(saved).cut).toEqual(["contacts"]);
    const answers = (await findApplication(id, operator))?.answers;
    expect(JSON.stringify(answers)).not.toContain("078-05-1120");
  });

  it("takes a file once, and gives it back until it was sent", async () => {
    const id = await draft(operator);
    ok(await attachDocument(id, "curriculum", pdf("curriculum.pdf"), operator));
    const [file, ...more] = (await findApplication(id, operator))?.documents ?? [];
    expect(more).toEqual([]);
    expect(await openApplicationDocument(id, file?.id ?? "", operator)).not.toBeNull();
    ok(await detachDocument(id, file?.id ?? "", operator));
    expect((await findApplication(id, operator))?.documents).toEqual([]);
    expect(await attachDocument(id, "exam", new File(["<html>"], "x.pdf"), operator)).toEqual({
      ok: false,
      refusal: "wrong-type",
    });
  });

  it("is nobody else's: not another operator's, and not the office's", async () => {
    const id = await draft(operator);
    const other = await addOperator();
    expect(await findApplication(id, other)).toBeNull();
    expect(await findApplication(id, rosa)).toBeNull();
    expect(await answer(id, { exam: "x" }, other)).toEqual({ ok: false, refusal: "not-open" });
    expect(await sendApplication(id, other)).toEqual({ ok: false, refusal: "not-open" });
    expect((await listOwnApplications(other.organizationId)).map((one) => one.id)).toEqual([]);
  });

  it("is offered for what the state recognizes, and for a program of one's own", async () => {
    const program = await addProgram();
    for (const about of ["AZ CPRS", "XX PRSS", "PRSS", program.programId]) {
      expect(await startApplication({ about, name: "N" }, operator), about).toEqual({
        ok: false,
        refusal: "not-offered",
      });
    }
    const own = await startApplication({ about: program.programId }, program.operator);
    expect(await findApplication(ok(own).id, program.operator)).toMatchObject({
      programId: program.programId,
      kind: "PRSS",
    });
  });
});
