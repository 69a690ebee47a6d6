import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { today } from "@/lib/dates";
import { listDocuments, openDocument } from "@/lib/registry/open-document";
import { redactDocument, redactRemark } from "@/lib/registry/redact";
import { largestDocument, storeDocument } from "@/lib/registry/store-document";
import { listEvents } from "@/lib/history/list-events";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

const png = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);
const day = today("UTC");

async function evidence(family: string) {
  const registrar = await registrarOf("AZ");
  const stored = await storeDocument(new File([png], "../../copy of card.png"), registrar.userId);
  if (!stored.ok) throw new Error(stored.refusal);
  const typed = {
    ...fromCalifornia,
    family,
    email: `${family}@example.net`,
    documentId: stored.value.id,
  };
  const credential = await registered(typed, registrar, { person: "new" });
  return { registrar, credential, id: stored.value.id };
}

describe("an evidence file", () => {
  it("is kept as it came, under its bare name, and opened by its state's staff only", async () => {
    const { id, credential } = await evidence("kept");
    const opened = await openDocument(id, "AZ");
    expect(opened).toMatchObject({ name: "copy of card.png", contentType: "image/png" });
    expect(opened && [...opened.bytes]).toEqual([...png]);
    expect(await openDocument(id, "ID")).toBeNull();
    expect(await listDocuments(credential.id)).toMatchObject([{ id, name: "copy of card.png" }]);
  });

  it.each([
    ["empty", new File([], "a.pdf")],
    [
      "wrong-type",
      new File(["MZ not a picture at all"], "invoice.pdf", { type: "application/pdf" }),
    ],
    ["wrong-type", new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "a.png")],
    ["too-large", new File([new Uint8Array(largestDocument + 1)], "a.png")],
  ])("is refused as %s, whatever its name says", async (refusal, file) => {
    const { userId } = await registrarOf("AZ");
    expect(await storeDocument(file, userId)).toEqual({ ok: false, refusal });
  });

  it("of somebody else's upload is not attached", async () => {
    const [one, other] = [await registrarOf("AZ"), await registrarOf("AZ")];
    const stored = await storeDocument(new File([png], "mine.png"), one.userId);
    if (!stored.ok) throw new Error(stored.refusal);
    const typed = {
      ...fromCalifornia,
      family: "Borrowed",
      email: "b@example.net",
      documentId: stored.value.id,
    };
    const { id } = await registered(typed, other, { person: "new" });
    expect(await listDocuments(id)).toEqual([]);
  });

  it("is redacted once, and its stub stays", async () => {
    const { id, registrar, credential } = await evidence("redacted");
    expect(await redactDocument(id, registrar, day)).toMatchObject({ ok: true });
    expect(await redactDocument(id, registrar, day)).toMatchObject({ refusal: "already-redacted" });
    expect(await openDocument(id, "AZ")).toBeNull();
    expect(await listDocuments(credential.id)).toMatchObject([
      { id, name: null, size: png.length },
    ]);
    const row = await db.document.findUniqueOrThrow({ where: { id } });
    expect(row.bytes).toHaveLength(0);
    expect(row.sha256).toHaveLength(32);
  });
});

describe("a written reason", () => {
  it("is redacted outside its event, which stays as it is", async () => {
    const { credential, registrar } = await evidence("reason");
    const [before] = await listEvents({ credentialId: credential.id }, "AZ");
    const id = before?.remark?.id ?? "";
    expect(await redactRemark(id, registrar, day)).toMatchObject({ ok: true });
    const events = await listEvents({ credentialId: credential.id }, "AZ");
    expect(events.find((event) => event.id === before?.id)).toMatchObject({
      recordedAt: before?.recordedAt,
      remark: { text: "", redacted: true },
    });
  });
});
