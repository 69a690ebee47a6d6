import { beforeAll, describe, expect, it } from "vitest";
import { EditionFacts } from "@/lib/certificates/edition-facts";
import { editionInForce, latestEdition } from "@/lib/certificates/edition";
import { certificateWords } from "@/lib/certificates/certificate-words";
import { reviseProgramDocuments } from "@/lib/certificates/revise-program-documents";
import { addDays, date, today } from "@/lib/dates";
import { db } from "@/lib/db";
import { NewClosure } from "@/lib/programs/check-closure";
import { closeOperator } from "@/lib/programs/close-operator";
import { findProgram } from "@/lib/programs/find-program";
import { listCustodians } from "@/lib/programs/list-custodians";
import { recognitionOn } from "@/lib/programs/recognition-on";
import { countUndecided } from "@/lib/recalls/find-recall";
import { standingOf } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { findCredential, findCredentialAsKnown } from "@/lib/registry/find-credential";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";
import { listOpenRequests } from "@/lib/requests/list-requests";
import { matchRequest } from "@/lib/requests/match-request";
import { graduate } from "@/tests/support/programs";
import { registrarOf } from "@/tests/support/register";
import { addProgram, ask, mailTo, stepsOf } from "@/tests/support/requests";

const now = date("2026-11-20");
const closedOn = "2026-06-30";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

function close(operatorId: string, custodian: string, typed: { readonly closedOn?: string } = {}) {
  const input = NewClosure.parse({ closedOn, custodian, remark: "Its letter was seen.", ...typed });
  return closeOperator(operatorId, input, registrar, now);
}

describe("the closing of an operator", () => {
  it("ends the recognition of its programs the day after, and touches no credential of before", async () => {
    const { programId, operator } = await addProgram();
    const { number } = await graduate(programId, closedOn, registrar);
    expect(await close(operator.organizationId, "office")).toMatchObject({ ok: true });
    const program = await findProgram(programId, "AZ");
    if (!program) throw new Error("no such program");
    const standing = [closedOn, "2026-07-01"].map(
      (day) => recognitionOn(program.recognized, program.actions, date(day)).standing,
    );
    expect(standing).toEqual(["recognized", "withdrawn"]);
    expect(await countUndecided(program)).toBe(0);
    const credential = await findCredential({ number });
    expect(credential && standingOf(credential, now).validity.outcome).toBe("valid");
  });

  it("refers a credential that is registered later with a day after it", async () => {
    const { programId, operator } = await addProgram();
    await close(operator.organizationId, "office");
    const outcomes = [];
    for (const day of [closedOn, "2026-07-01"]) {
      const { number } = await graduate(programId, day, registrar);
      const credential = await findCredential({ number });
      outcomes.push(credential && standingOf(credential, now).validity.outcome);
    }
    expect(outcomes).toEqual(["valid", "refer"]);
  });

  it("is refused for whoever is no operator here, and a second time", async () => {
    const { operator, programId } = await addProgram();
    const other = await addProgram();
    const { organizationId } = operator;
    expect(await close(programId, "office")).toMatchObject({ refusal: "not-found" });
    expect(await close(organizationId, organizationId)).toMatchObject({
      refusal: "custodian-not-found",
    });
    expect(await close(organizationId, "office", { closedOn: "2026-11-21" })).toMatchObject({
      refusal: "in-the-future",
    });
    await close(other.operator.organizationId, "office");
    expect(await close(organizationId, other.operator.organizationId)).toMatchObject({
      refusal: "custodian-not-found",
    });
    expect(await close(organizationId, "office")).toMatchObject({ ok: true });
    expect(await close(organizationId, "office")).toMatchObject({ refusal: "closed-already" });
    const elsewhere = await registrarOf("ID");
    const input = NewClosure.parse({ closedOn, custodian: "office", remark: "Seen." });
    expect(await closeOperator(organizationId, input, elsewhere, now)).toMatchObject({
      refusal: "not-found",
    });
  });

  it("needs the other office when the operator has programs in another state, too", async () => {
    const { operator } = await addProgram();
    const { organizationId: operatorId } = operator;
    await db.program.create({ data: { operatorId, state: "ID", kind: "CPSS", name: "Elsewhere" } });
    expect(await close(operatorId, "office")).toMatchObject({ refusal: "programs-elsewhere" });
  });

  it("offers as custodians the open operators of the state, and not itself", async () => {
    const { operator } = await addProgram();
    const other = await addProgram();
    const ids = (await listCustodians(operator.organizationId, "AZ")).map(({ id }) => id);
    expect(ids).toContain(other.operator.organizationId);
    expect(ids).not.toContain(operator.organizationId);
  });
});

describe("a custodian", () => {
  it("has the graduates on its desk and answers for the requests, with the clock that runs", async () => {
    const { programId, operator } = await addProgram();
    const keeper = await addProgram();
    const stranger = await addProgram();
    const { number } = await graduate(programId, "2020-05-04", registrar);
    const day = addDays(today("America/Phoenix"), -1);
    const { requestId } = await ask("somebody.kept@example.net", { programId }, day);
    await close(operator.organizationId, keeper.operator.organizationId);

    const own = await listOwnPrograms(keeper.operator.organizationId);
    expect(own.find(({ id }) => id === programId)).toMatchObject({ graduates: 1 });
    expect(own.find(({ id }) => id === programId)?.inCustodyOf).not.toBeNull();
    expect(own.find(({ id }) => id === keeper.programId)?.inCustodyOf).toBeNull();
    expect(await listOwnPrograms(stranger.operator.organizationId)).toHaveLength(1);

    expect(await mailTo(keeper.email)).toEqual(["custody-given", "copy-asked"]);
    const requests = await listOpenRequests(keeper.operator);
    expect(requests.map(({ id }) => id)).toEqual([requestId]);
    expect(await listOpenRequests(stranger.operator)).toEqual([]);
    const match = { number, reason: "The kept file names them." };
    expect(await matchRequest(requestId, match, stranger.operator)).toMatchObject({ ok: false });
    expect(await matchRequest(requestId, match, keeper.operator)).toMatchObject({ ok: true });
  });

  it("gets the requests that are made later; where the office keeps the records, it does", async () => {
    const { programId, operator } = await addProgram();
    const keeper = await addProgram();
    await close(operator.organizationId, keeper.operator.organizationId);
    const { requestId } = await ask("later.kept@example.net", { programId });
    expect(await stepsOf(requestId)).toEqual(["2026-11-02 asked", "2026-11-02 sent-to-operator"]);

    const orphan = await addProgram();
    await close(orphan.operator.organizationId, "office");
    const request = await ask("later.office@example.net", { programId: orphan.programId });
    expect(await stepsOf(request.requestId)).toEqual([
      "2026-11-02 asked",
      "2026-11-02 passed-to-office",
    ]);
  });

  it("that closes, too, hands on what it keeps", async () => {
    const { programId, operator } = await addProgram();
    const second = await addProgram();
    const third = await addProgram();
    await close(operator.organizationId, second.operator.organizationId);
    const later = { closedOn: "2026-09-30" };
    await close(second.operator.organizationId, third.operator.organizationId, later);
    const { keeper, since } = (await findProgram(programId, "AZ"))?.custody ?? {};
    expect([keeper?.id, since]).toEqual([third.operator.organizationId, "2026-10-01"]);
    const own = await listOwnPrograms(third.operator.organizationId);
    expect(own.map(({ id }) => id)).toContain(programId);
  });
});

describe("the documents of a closed operator's graduates", () => {
  it("name both the program and the custodian in a new edition; what was known before does not", async () => {
    const { programId, operator } = await addProgram();
    const keeper = await addProgram();
    const { id, number } = await graduate(programId, "2020-05-04", registrar);
    const first = await editionInForce(id);
    expect(first.facts.custodian).toBeNull();
    const before = new Date();
    await close(operator.organizationId, keeper.operator.organizationId);
    await reviseProgramDocuments(programId);

    const second = await latestEdition(id);
    if (!second) throw new Error("no edition");
    expect(second.number).toBe(2);
    const { name } = await db.organization.findUniqueOrThrow({
      where: { id: keeper.operator.organizationId },
    });
    expect(second.facts.custodian).toEqual({ name, since: "2026-07-01" });
    const program = second.facts.program ?? "";
    expect(certificateWords(second, [], "en").origin).toBe(
      `${program} issued this credential. Its records have been kept by ${name} since July 1, 2026. This is an electronic copy, made by the registry.`,
    );
    expect(certificateWords(second, [], "es").origin).toContain("1 de julio de 2026");
    const known = await findCredentialAsKnown({ number }, before);
    expect(known?.program?.custody).toBeNull();

    await reviseProgramDocuments(programId);
    expect((await latestEdition(id))?.number).toBe(2);
  });

  it("read as before where they were stored before anybody could keep records for another", async () => {
    const { programId } = await addProgram();
    const { id } = await graduate(programId, "2020-05-04", registrar);
    const { facts } = await editionInForce(id);
    const { custodian, ...older } = facts;
    expect(custodian).toBeNull();
    expect(EditionFacts.parse(older)).toEqual(facts);
    await db.edition.updateMany({ where: { credentialId: id }, data: { facts: older } });
    expect((await editionInForce(id)).number).toBe(1);
  });
});
