import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { askForCopy, NewCopyRequest } from "@/lib/requests/ask-for-copy";
import { listOwnRequests } from "@/lib/requests/list-requests";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { addProgram, ask, mailTo, nadia, noon, stepsOf } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

let arizona: Registrar;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
});

describe("a request for a copy", () => {
  it("of a program whose operator is active goes to the operator, with a last day and an e-mail without a name", async () => {
    const { programId, email } = await addProgram();
    const { requestId, userId } = await ask("asks@graduate.test", { programId, year: "2021" });
    expect(await stepsOf(requestId)).toEqual(["2026-11-02 asked", "2026-11-02 sent-to-operator"]);
    expect(await listOwnRequests(userId)).toMatchObject([
      { year: 2021, askedOn: "2026-11-02", now: { with: "operator", due: "2026-11-12" } },
    ]);
    expect(await mailTo(email)).toEqual(["copy-asked"]);
    const queued = await db.outboundEmail.findFirstOrThrow({ where: { to: email } });
    expect(JSON.stringify(queued.data)).not.toContain("Okafor");
    expect(
      await db.event.findMany({ where: { programId }, orderBy: { recordedAt: "asc" } }),
    ).toMatchObject([
      { type: "copy-asked" },
      { type: "copy-sent-to-operator", actorRole: "registry", after: { due: "2026-11-12" } },
    ]);
  });

  it.each([
    ["that nobody chose", async () => Promise.resolve({})],
    [
      "that was only remembered by name",
      async () => Promise.resolve({ programAsked: "Saguaro something" }),
    ],
    [
      "that is no longer recognized",
      async () => ({ programId: (await addProgram({ to: "2026-11-01" })).programId }),
    ],
    [
      "for which nobody works here",
      async () => ({ programId: (await addProgram({ withoutPeople: true })).programId }),
    ],
  ])("of a program %s goes to the office at once", async (what, program) => {
    const { requestId } = await ask(`${what.replaceAll(" ", "-")}@graduate.test`, await program());
    expect(await stepsOf(requestId)).toEqual(["2026-11-02 asked", "2026-11-02 passed-to-office"]);
  });

  it("on the last day of a recognition still goes to the operator", async () => {
    const { programId } = await addProgram({ to: "2026-11-02" });
    const { requestId } = await ask("last-day@graduate.test", { programId });
    expect((await stepsOf(requestId)).at(-1)).toBe("2026-11-02 sent-to-operator");
  });

  it("is answered alike whether there is a record or not, and opens nothing", async () => {
    const { personId } = await registered(
      { ...fromOlderRecord, ...nadia, email: "nadia@example.net" },
      arizona,
    );
    const known = await ask("known@elsewhere.test");
    const unknown = await ask("unknown@elsewhere.test", { family: "Nobody" });
    expect(await stepsOf(known.requestId)).toEqual(await stepsOf(unknown.requestId));
    expect(await mailTo("known@elsewhere.test")).toEqual(await mailTo("unknown@elsewhere.test"));
    expect(await db.roleGrant.count({ where: { personId } })).toBe(0);
    expect(await db.copyRequest.count({ where: { credentialId: { not: null } } })).toBe(0);
  });

  it("tells the person on record under that name and birth date, at their own address only", async () => {
    await registered(
      {
        ...fromOlderRecord,
        given: "Inés",
        family: "Vega",
        birthDate: "1990-05-05",
        email: "ines@example.net",
      },
      arizona,
    );
    await ask("somebody@elsewhere.test", {
      given: "ines",
      family: "VEGA",
      birthDate: "1990-05-05",
    });
    expect(await mailTo("ines@example.net")).toEqual(["confirmation", "claimed"]);
    await ask("other@elsewhere.test", { given: "ines", family: "VEGA", birthDate: "1990-05-06" });
    await ask("ines@example.net", { given: "Inés", family: "Vega", birthDate: "1990-05-05" });
    expect(await mailTo("ines@example.net")).toEqual(["confirmation", "claimed"]);
  });

  it.each([
    ["a kind that the state does not have", { kind: "CRSS" }, "kind-not-known"],
    [
      "a program of nobody",
      { programId: "018f0000-0000-7000-8000-000000000000" },
      "program-not-found",
    ],
    ["a birth date to come", { birthDate: "2026-11-03" }, "birth-in-the-future"],
    ["a year to come", { year: "2027" }, "year-not-plausible"],
    ["a year before there was any", { year: "1979" }, "year-not-plausible"],
  ])("with %s is refused with a word", async (what, typed, refusal) => {
    const { id: userId } = await addUser(`${what.replaceAll(" ", "-")}@refused.test`);
    const input = NewCopyRequest.parse({ ...nadia, ...typed });
    expect(await askForCopy(input, { userId }, noon("2026-11-02"))).toEqual({ ok: false, refusal });
  });

  it("is refused after five in a day from one account, and others may go on", async () => {
    for (let time = 1; time <= 5; time++) await ask("often@graduate.test");
    await expect(ask("often@graduate.test")).rejects.toThrow("too-many");
    await ask("another@graduate.test");
  });

  it("says what is wrong with it all at once, and takes no Social Security number", () => {
    const { error } = NewCopyRequest.safeParse({
      ...nadia,
      given: "123-45-6789",
      birthDate: "1992-13-40",
      year: "21",
    });
    expect(error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)).toEqual([
      "given: social-security-number",
      "birthDate: day-not-read",
      "year: year-not-read",
    ]);
  });
});
