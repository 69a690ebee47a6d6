import { once } from "node:events";
import { parseArgs } from "node:util";
import { CannotGoOn, command } from "./command";
import { withDatabase } from "./database/with-database";

const usage = `Use: npm run -s export > facts.json

Writes all facts of the registry that stand, as they are at one moment, to standard output: one line of canonical
JSON (RFC 8785). It changes nothing. Two registers with the same facts have the same text, so that two exports can
be compared byte by byte.

  people          their names, addresses, credentials (with renewals, extensions, actions, completion),
                  employments and education that stand, by their lowest credential number
  organizations   with their programs, recognitions, actions, decisions of recalls, and closures
  settings        what offices set where no source names a value
  audits          which credentials were drawn for a look at their education, and what was found

Days are YYYY-MM-DD, moments ISO 8601. Left out: what was taken back, withdrawn, amended or replaced; events,
look-ups, documents and links, e-mails, accounts, requests and applications, drafts, jobs, imported files and
batches, and free text. It holds personal data: keep it as safe as the database.`;

await command(async () => {
  if (wantsHelp()) {
    console.log(usage);
    return;
  }
  await withDatabase(async () => {
    const { exportFacts } = await import("@/lib/export/export-facts");
    await exportFacts(async (chunk) => {
      if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
    });
  });
});

function wantsHelp(): boolean {
  try {
    return parseArgs({ options: { help: { type: "boolean", default: false } } }).values.help;
  } catch {
    throw new CannotGoOn(usage);
  }
}
