import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { readDocument } from "@/lib/proofs/reader/read-document";
import type { PublishedKeys } from "@/lib/proofs/reader/reading";

const keys: PublishedKeys = {
  did: "did:web:registry.test",
  didDocument: { verificationMethod: [] },
  seals: [],
  mail: [],
  mailDomain: "registry.test",
};

function read(text: string) {
  return readDocument(new TextEncoder().encode(text), keys);
}

test("a reader that takes too much memory is ended while it is too busy to notice", () => {
  const { signal } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `import { endWhenTooLarge } from "./lib/apart/end-when-too-large.ts";
       endWhenTooLarge(400 * 1024 * 1024);
       const taken = [];
       const end = Date.now() + 30_000;
       while (Date.now() < end) if (taken.length < 60) taken.push(Buffer.alloc(10 * 1024 * 1024, 1));`,
    ],
    { timeout: 60_000 },
  );
  expect(signal).toBe("SIGKILL");
});

test("of a text without end only its beginning is told, so that nobody is kept busy by comparing it", async () => {
  const { form, text } = await read(`Number:${" ".repeat(5_000_000)}x`);
  expect({ form, length: text.length }).toEqual({ form: "text", length: 100_000 });
});

test("what is many times as long as a badge of ours is none", async () => {
  const badge = { type: ["VerifiableCredential"], issuer: keys.did, name: "x".repeat(200_000) };
  expect(await read(JSON.stringify(badge))).toMatchObject({ form: "unreadable", badge: null });
});
