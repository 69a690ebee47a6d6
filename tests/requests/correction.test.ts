import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/auth/seat";
import { cleanUp } from "@/lib/jobs/clean-up";
import { db } from "@/lib/db";
import { findAnswer } from "@/lib/registry/answer";
import type { Registrar } from "@/lib/registry/cases";
import { openDocument } from "@/lib/registry/open-document";
import { storeDocument } from "@/lib/registry/store-document";
import { askCorrection, NewCorrection } from "@/lib/requests/ask-correction";
import { decideCorrection } from "@/lib/requests/decide-correction";
import {
  findCorrection,
  listCorrections,
  listOpenCorrections,
} from "@/lib/requests/list-corrections";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { mailTo, noon } from "@/tests/support/requests";
import { addUser } from "@/tests/support/sign-in";

let arizona: Registrar;
let idaho: Registrar;
let made = 0;
const at = noon("2026-11-02");
const decided = {
  decision: "declined",
  reason: "The certificate shows the day on record.",
} as const;

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  idaho = await registrarOf("ID");
});

async function newHolder() {
  made += 1;
  const email = `holder${String(made)}@example.net`;
  const credential = await registered({ ...fromOlderRecord, email }, arizona, { person: "new" });
  const { id: userId } = await addUser(email);
  const holder: ActorOf<"holder"> = { userId, role: "holder", personId: credential.personId };
  return { credential, holder, email };
}

async function evidence(userId: string): Promise<string> {
  const file = new File([Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n")], "marriage.pdf");
  const stored = await storeDocument(file, userId);
  if (!stored.ok) throw new Error(stored.refusal);
  return stored.value.id;
}

const name = {
  about: "name",
  given: "Gwen",
  family: "Castellanos-Reed",
  since: "2026-06-01",
} as const;

describe("a correction that a holder asks for", () => {
  it("of their name is kept with its evidence as it came, for the office of the state alone", async () => {
    const { credential, holder } = await newHolder();
    const documentId = await evidence(holder.userId);
    const asked = await askCorrection(
      credential.number,
      NewCorrection.parse({ ...name, documentId }),
      holder,
      at,
    );
    if (!asked.ok) throw new Error(asked.refusal);
    await db.document.update({
      where: { id: documentId },
      data: { recordedAt: new Date("2026-01-01") },
    });
    await cleanUp();

    expect(await findCorrection(asked.value.id, "AZ")).toMatchObject({
      about: "name",
      asked: { given: "Gwen", family: "Castellanos-Reed", since: "2026-06-01" },
      document: { id: documentId, name: "marriage.pdf" },
      askedOn: "2026-11-02",
      decision: null,
    });
    expect(await openDocument(documentId, "AZ")).not.toBeNull();
    expect(await openDocument(documentId, "ID")).toBeNull();
    expect(await findCorrection(asked.value.id, "ID")).toBeNull();
    expect(await listOpenCorrections("ID")).toEqual([]);
  });

  it("changes neither the name nor the day of issue nor the verdict by itself", async () => {
    const { credential, holder } = await newHolder();
    const before = await findAnswer({ id: credential.id });
    const input = NewCorrection.parse({ about: "issued-on", issuedOn: "2010-01-01" });
    await askCorrection(credential.number, input, holder, at);
    const after = await findAnswer({ id: credential.id });
    expect(after?.credential).toEqual(before?.credential);
    expect(after?.standing.validity.outcome).toBe(before?.standing.validity.outcome);
  });

  it("about somebody else's credential, or with somebody else's file, is refused", async () => {
    const [mine, theirs] = [await newHolder(), await newHolder()];
    const other = NewCorrection.parse({ about: "other", what: "The program is another one." });
    expect(await askCorrection(theirs.credential.number, other, mine.holder, at)).toEqual({
      ok: false,
      refusal: "not-found",
    });
    const documentId = await evidence(theirs.holder.userId);
    const withFile = NewCorrection.parse({ ...name, documentId });
    expect(await askCorrection(mine.credential.number, withFile, mine.holder, at)).toEqual({
      ok: false,
      refusal: "document-not-found",
    });
  });

  it("waits once: the same subject cannot be asked again before the office has decided", async () => {
    const { credential, holder } = await newHolder();
    const input = NewCorrection.parse({ about: "issued-on", issuedOn: "2012-05-15" });
    const first = await askCorrection(credential.number, input, holder, at);
    expect(await askCorrection(credential.number, input, holder, at)).toEqual({
      ok: false,
      refusal: "already-asked",
    });
    if (!first.ok) throw new Error(first.refusal);
    await decideCorrection(first.value.id, decided, arizona, at);
    expect(await askCorrection(credential.number, input, holder, at)).toMatchObject({ ok: true });
  });

  it("needs evidence for a name, and says all that is missing at once", () => {
    const { error } = NewCorrection.safeParse({ about: "name", given: "Gwen" });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["family", "since", "documentId"]);
  });
});

describe("the office's decision", () => {
  it("reaches the holder by e-mail and on their page, with its reason, and is made once", async () => {
    const { credential, holder, email } = await newHolder();
    const input = NewCorrection.parse({ about: "other", what: "My program was another one." });
    const asked = await askCorrection(credential.number, input, holder, at);
    if (!asked.ok) throw new Error(asked.refusal);
    const { id } = asked.value;
    expect(await decideCorrection(id, decided, idaho, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });
    expect(await decideCorrection(id, decided, arizona, noon("2026-11-05"))).toMatchObject({
      ok: true,
    });
    expect(await decideCorrection(id, decided, arizona, at)).toEqual({
      ok: false,
      refusal: "not-open",
    });

    expect(await mailTo(email)).toEqual(["confirmation", "correction-decided"]);
    expect(await listCorrections(credential.id)).toMatchObject([
      { decision: "declined", decidedOn: "2026-11-05", reason: decided.reason },
    ]);
    expect(
      await db.event.findMany({
        where: { credentialId: credential.id, type: "correction-decided" },
      }),
    ).toMatchObject([
      { actorRole: "registrar", after: { correctionId: id, decision: "declined" } },
    ]);
  });

  it("is never made by whoever asked", async () => {
    const { credential } = await newHolder();
    const holder = {
      userId: arizona.userId,
      role: "holder",
      personId: credential.personId,
    } as const;
    const input = NewCorrection.parse({ about: "other", what: "Mine." });
    const asked = await askCorrection(credential.number, input, holder, at);
    if (!asked.ok) throw new Error(asked.refusal);
    expect(await decideCorrection(asked.value.id, decided, arizona, at)).toEqual({
      ok: false,
      refusal: "own-request",
    });
  });
});
