import { beforeAll, describe, expect, it } from "vitest";
import { seatsAt } from "@/lib/auth/sessions";
import { date } from "@/lib/dates";
import { db } from "@/lib/db";
import type { Registrar } from "@/lib/registry/cases";
import { declineRequest } from "@/lib/requests/decline-request";
import { draftFromRequest } from "@/lib/requests/draft-from-request";
import { findCandidates } from "@/lib/requests/find-candidates";
import { findRequest, listOpenRequests, listOwnRequests } from "@/lib/requests/list-requests";
import { matchRequest } from "@/lib/requests/match-request";
import { writeRequestKey } from "@/lib/requests/request-key";
import { stateRecords } from "@/lib/requests/state-records";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { addProgram, ask, mailTo, nadia, noon, stepsOf } from "@/tests/support/requests";

let arizona: Registrar;
let idaho: Registrar;
const at = noon("2026-11-04");
const reason = "Name, birth date and year agree with the roster.";

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  idaho = await registrarOf("ID");
});

async function graduateOf(programId: string, family: string, email?: string) {
  return registered(
    {
      ...nadia,
      origin: "program",
      programId,
      family,
      issuedOn: "2021-04-02",
      ...(email !== undefined && { email }),
    },
    arizona,
    { person: "new" },
  );
}

describe("a match by the program's operator", () => {
  it("records the address on the program's word, opens the record to it and tells the holder", async () => {
    const { programId, operator } = await addProgram();
    const { number, personId, id } = await graduateOf(programId, "Matched", "old@example.net");
    const { requestId, userId } = await ask("new@graduate.test", { programId, family: "Matched" });

    expect(await matchRequest(requestId, { number, reason }, operator, at)).toMatchObject({
      ok: true,
    });
    const current = await db.personEmail.findMany({ where: { personId, replacedAt: null } });
    expect(current).toMatchObject([{ address: "new@graduate.test", source: "program" }]);
    expect(await seatsAt("new@graduate.test")).toMatchObject([
      { actor: { role: "holder", personId } },
    ]);
    expect(await seatsAt("old@example.net")).toEqual([]);
    expect(await mailTo("new@graduate.test")).toEqual(["copy-answered"]);
    expect(await mailTo("old@example.net")).toContain("email-replaced");
    expect(await listOwnRequests(userId)).toMatchObject([
      { number, now: { with: "nobody", ended: "matched" } },
    ]);
    expect(
      await db.event.findMany({ where: { credentialId: id, type: "copy-matched" } }),
    ).toMatchObject([{ actorRole: "operator", personId, after: { requestId } }]);
  });

  it("reaches its own graduates only", async () => {
    const [own, other] = [await addProgram(), await addProgram()];
    const { number } = await graduateOf(other.programId, "Elsewhere");
    const { requestId } = await ask("elsewhere@graduate.test", { programId: own.programId });
    expect(await matchRequest(requestId, { number, reason }, own.operator, at)).toEqual({
      ok: false,
      refusal: "no-such-credential",
    });
    expect(await matchRequest(requestId, { number, reason }, other.operator, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });
    expect(await findRequest(requestId, other.operator)).toBeNull();
    expect(await listOpenRequests(other.operator)).toEqual([]);
  });

  it("is proposed from its own graduates with that last name, and never made by itself", async () => {
    const [own, other] = [await addProgram(), await addProgram()];
    const mine = await graduateOf(own.programId, "Candidate");
    await graduateOf(other.programId, "Candidate");
    const { requestId } = await ask("cand@graduate.test", {
      programId: own.programId,
      family: "candidate",
    });
    const request = await findRequest(requestId, own.operator);
    if (!request) throw new Error("the operator does not see its request");
    const found = await findCandidates(request, own.operator);
    expect(found.map(({ number }) => number)).toEqual([mine.number]);
    expect(await findCandidates(request, arizona)).toHaveLength(2);
    expect((await findRequest(requestId, own.operator))?.now.with).toBe("operator");
  });
});

describe("an operator that issued a credential which the register does not have", () => {
  it("states what its records say: no credential comes of it, the office gets it to confirm", async () => {
    const { programId, operator } = await addProgram();
    const { requestId } = await ask("stated@graduate.test", { programId });
    const before = await db.credential.count();
    const stated = { issuedOn: date("2019-05-03"), records: "Cohort 12, exam passed." };
    expect(await stateRecords(requestId, stated, operator, at)).toMatchObject({ ok: true });

    expect(await db.credential.count()).toBe(before);
    expect(await seatsAt("stated@graduate.test")).toEqual([]);
    expect(await stepsOf(requestId)).toEqual([
      "2026-11-02 asked",
      "2026-11-02 sent-to-operator",
      "2026-11-04 passed-to-office",
    ]);
    expect(await mailTo("stated@graduate.test")).toEqual(["copy-answered"]);
    expect(await draftFromRequest(writeRequestKey(requestId), arizona)).toMatchObject({
      origin: "program",
      programId,
      issuedOn: "2019-05-03",
      family: "Okafor",
      email: "stated@graduate.test",
    });
    expect(await draftFromRequest(writeRequestKey(requestId), idaho)).toBeNull();
    expect(await declineRequest(requestId, { reason }, operator, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });
  });

  it("cannot state a day that has not come", async () => {
    const { programId, operator } = await addProgram();
    const { requestId } = await ask("future@graduate.test", { programId });
    const stated = { issuedOn: date("2026-11-05"), records: "Next cohort." };
    expect(await stateRecords(requestId, stated, operator, at)).toEqual({
      ok: false,
      refusal: "in-the-future",
    });
  });
});

describe("the office", () => {
  it("sees the requests of its own state only, and answers those alone", async () => {
    const { requestId } = await ask("office@graduate.test");
    const { number } = await registered({ ...fromOlderRecord, family: "Office" }, arizona);
    expect((await listOpenRequests(arizona)).map(({ id }) => id)).toContain(requestId);
    expect((await listOpenRequests(idaho)).map(({ id }) => id)).not.toContain(requestId);
    expect(await findRequest(requestId, idaho)).toBeNull();
    expect(await matchRequest(requestId, { number, reason }, idaho, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });
    expect(await matchRequest(requestId, { number, reason }, arizona, at)).toMatchObject({
      ok: true,
    });
  });

  it("never matches to a credential of another state", async () => {
    const { requestId } = await ask("foreign@graduate.test");
    const { number } = await registered(
      { ...fromOlderRecord, kind: "CPSS", family: "Foreign" },
      idaho,
    );
    expect(await matchRequest(requestId, { number, reason }, arizona, at)).toEqual({
      ok: false,
      refusal: "no-such-credential",
    });
  });

  it("cannot give a person an address that another person on record has", async () => {
    await registered(
      { ...fromOlderRecord, given: "Ana", family: "First", email: "taken@example.net" },
      arizona,
    );
    const { number } = await registered(
      { ...fromOlderRecord, given: "Bea", family: "Second" },
      arizona,
    );
    const { requestId } = await ask("taken@example.net");
    expect(await matchRequest(requestId, { number, reason }, arizona, at)).toEqual({
      ok: false,
      refusal: "address-of-another",
    });
  });

  it("has nobody answer a request of their own", async () => {
    const { number } = await registered({ ...fromOlderRecord, family: "Own" }, arizona);
    const user = await db.user.findUniqueOrThrow({ where: { id: arizona.userId } });
    const { requestId } = await ask(user.email);
    expect(await matchRequest(requestId, { number, reason }, arizona, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });
  });

  it("declines with a reason that whoever asked can read", async () => {
    const { requestId, userId } = await ask("declined@graduate.test");
    await declineRequest(requestId, { reason: "No record under this name." }, arizona, at);
    expect(await mailTo("declined@graduate.test")).toEqual(["copy-answered"]);
    const [request] = await listOwnRequests(userId);
    expect(request?.steps.at(-1)).toMatchObject({
      type: "declined",
      on: "2026-11-04",
      words: "No record under this name.",
    });
  });

  it("settles a request once, of two who answer at the same moment", async () => {
    const { requestId } = await ask("twice@graduate.test");
    const { number } = await registered({ ...fromOlderRecord, family: "Twice" }, arizona);
    const answers = await Promise.all([
      matchRequest(requestId, { number, reason }, arizona, at),
      declineRequest(requestId, { reason }, arizona, at),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("whoever asked", () => {
  it("takes back their own request while it is open, and nobody else's", async () => {
    const mine = await ask("mine@graduate.test");
    const theirs = await ask("theirs@graduate.test");
    await withdrawRequest(theirs.requestId, mine, at);
    expect((await stepsOf(theirs.requestId)).at(-1)).toBe("2026-11-02 passed-to-office");
    await withdrawRequest(mine.requestId, mine, at);
    await withdrawRequest(mine.requestId, mine, at);
    expect(
      (await stepsOf(mine.requestId)).filter((step) => step.endsWith("withdrawn")),
    ).toHaveLength(1);
  });
});
