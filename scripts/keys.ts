import { parseArgs } from "node:util";
import { CannotGoOn, command } from "./command";
import { withDatabase } from "./database/with-database";

const usage = `Use one of:
  npm run keys -- list
  npm run keys -- make
  npm run keys -- rotate [seal|assertion|mail] [--algorithm P-256|RSA]
"make" makes the keys that are missing. "rotate" replaces the keys that sign documents, statements and e-mail, or
one of them; what the old ones signed can be checked as before.`;

const rotating = ["seal", "assertion", "mail"] as const;

await command(async () => {
  const { values, positionals } = readArguments();
  const [what, which] = positionals;
  if (what === "list" && which === undefined) return withDatabase(printKeys);
  if (what === "make" && which === undefined) return withDatabase(make);
  if (what === "rotate") return withDatabase(() => rotate(which, values.algorithm));
  throw new CannotGoOn(usage);
});

function readArguments() {
  try {
    return parseArgs({ options: { algorithm: { type: "string" } }, allowPositionals: true });
  } catch {
    throw new CannotGoOn(usage);
  }
}

async function printKeys(): Promise<void> {
  const { listKeys } = await import("@/lib/keys/signing-key");
  const { fingerprint } = await import("@/lib/keys/x509");
  for (const key of await listKeys()) {
    const { name, algorithm, createdAt, retiredAt, certificate, demonstration } = key;
    const life = `${createdAt.toISOString()}..${retiredAt?.toISOString() ?? ""}`;
    const print = certificate ? fingerprint(certificate) : "-";
    console.log([name, algorithm, life, print, demonstration ? "demonstration" : ""].join("\t"));
  }
}

async function make(): Promise<void> {
  const { makeMissingKeys } = await import("@/lib/keys/make-keys");
  const made = await makeMissingKeys();
  console.log(made.length === 0 ? "Every key is there." : `Made ${made.join(", ")}.`);
  await sayRecord(made.some((name) => name.startsWith("mail-")));
}

async function rotate(which: string | undefined, algorithm: string | undefined): Promise<void> {
  const { rotateKey } = await import("@/lib/keys/make-keys");
  const chosen = rotating.filter((purpose) => which === undefined || which === purpose);
  const forSeal = [undefined, "P-256", "RSA"] as const;
  const wanted = forSeal.find((known) => known === algorithm);
  if (chosen.length === 0 || (algorithm !== undefined && wanted === undefined))
    throw new CannotGoOn(usage);
  if (wanted !== undefined && which !== "seal")
    throw new CannotGoOn(
      "Only the seal of PDF documents has a choice: rotate seal --algorithm RSA.",
    );
  for (const purpose of chosen) console.log(`Made ${await rotateKey(purpose, wanted)}.`);
  await sayRecord(chosen.includes("mail"));
}

/** The receiver of an e-mail finds its key in the name system, where only the office can put it. */
async function sayRecord(isNew: boolean): Promise<void> {
  if (!isNew) return;
  const { mailRecord } = await import("@/lib/keys/mail-record");
  const { keyInForce } = await import("@/lib/keys/signing-key");
  const { name, text } = mailRecord(await keyInForce("mail"));
  console.log(`Publish this TXT record before the next e-mail goes out:\n${name}\n${text}`);
}
