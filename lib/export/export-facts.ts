import { db } from "@/lib/db";
import { canonical } from "./canonical";
import { listAudits, listSettings } from "./list-office-facts";
import { listOrganizations } from "./list-organizations";
import { listPeople } from "./list-people";

/** An hour, in milliseconds: the largest register takes minutes. */
const patience = 3_600_000;

/**
 * Writes all facts that stand as one line of canonical JSON (RFC 8785), piece by piece, as they are at one
 * moment. Two registers with the same facts have the same text. What is not a fact that stands is left out: what
 * was taken back, withdrawn, amended or replaced, people all of whose credentials were taken back, events, look-ups,
 * documents and links, e-mails, accounts, requests and applications, drafts, jobs, imported files and batches, and
 * free text, which may be redacted.
 */
export async function exportFacts(write: (chunk: string) => void | Promise<void>): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`set transaction read only`;
      await write(`{"audits":${canonical(await listAudits(tx))}`);
      await write(`,"format":"peer-credential-registry facts 1"`);
      await write(`,"organizations":${canonical(await listOrganizations(tx))}`);
      let separator = `,"people":[`;
      for await (const person of listPeople(tx)) {
        await write(separator + canonical(person));
        separator = ",";
      }
      await write(separator === "," ? "]" : `${separator}]`);
      await write(`,"settings":${canonical(await listSettings(tx))}}\n`);
    },
    { isolationLevel: "RepeatableRead", timeout: patience, maxWait: 30_000 },
  );
}
