import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { createTranslator } from "use-intl/core";
import { messages } from "@/lib/i18n/messages";
import { cleanFile } from "@/lib/intake/clean-file";
import type { ImportReport } from "@/lib/intake/import-file";
import { guessColumns, missingColumns } from "@/lib/intake/guess-columns";
import { reasonCodes } from "@/lib/intake/reasons";
import type { RegisterPolicy } from "@/lib/intake/register-policy";
import type { CleanRegister } from "@/lib/intake/store-register";
import { policyForToday } from "@/lib/intake/state-policy";
import { CannotGoOn, command, inOneSentence } from "./command";
import { withDatabase } from "./database/with-database";

const t = createTranslator({ locale: "en", messages: messages.en, namespace: "imports" });

// An import makes much text that soon is no longer needed. Collected early, it takes half the memory.
setFlagsFromString("--heap-growing-percent=20");

await command(async () => {
  const wantsJson = process.argv.includes("--json");
  try {
    await runImport();
  } catch (error) {
    if (!wantsJson) throw error;
    console.log(JSON.stringify({ error: inOneSentence(error) ?? String(error) }));
    process.exitCode = 1;
  }
});

async function runImport(): Promise<void> {
  const { file, state, dryRun, json } = readArguments();
  const policy = policyForToday(state);
  if (!policy) throw new CannotGoOn(t("refusal.state-not-known", { state }));
  const clean = await readClean(file);
  const report = await withDatabase(() => importInto(policy, clean, dryRun));
  if (json) console.log(JSON.stringify(report.counts));
  else printReport(report, path.basename(file), dryRun);
}

function readArguments() {
  const options = {
    state: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new CannotGoOn(t("refusal.usage"));
    if (values.state === undefined) throw new CannotGoOn(t("refusal.state-missing"));
    const state = values.state.toUpperCase();
    return { file, state, dryRun: values["dry-run"], json: values.json };
  } catch (error) {
    throw error instanceof CannotGoOn ? error : new CannotGoOn(t("refusal.usage"));
  }
}

async function readClean(file: string): Promise<CleanRegister> {
  const read = await cleanFile(path.basename(file), bytesOf(file));
  if (!read.ok) throw new CannotGoOn(t(`refusal.${read.refusal}`));
  const { removals, sheet } = read.value;
  if (sheet && sheet.others.length > 0) {
    console.error(t("command.sheets", { name: sheet.name, others: sheet.others.join(", ") }));
  }
  for (const removal of removals) {
    const { column, cells } = removal;
    const because = t(`dropped.because.${removal.because}`);
    console.error(t(removal.whole ? "dropped.whole" : "dropped.cells", { column, cells, because }));
  }
  return read.value;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CannotGoOn(
      t(missing ? "refusal.file-not-found" : "refusal.file-not-readable", { file }),
    );
  }
}

/** Progress goes beside the output, which others may read as data. */
async function importInto(
  policy: RegisterPolicy,
  clean: CleanRegister,
  dryRun: boolean,
): Promise<ImportReport> {
  const { importFile, planFile } = await import("@/lib/intake/import-file");
  const { registryItself } = await import("@/lib/history/record-event");
  const watcher = {
    onWait: () => {
      console.error(t("command.waiting"));
    },
    onProgress: (done: number, total: number) => {
      console.error(t("command.progress", { done, total }));
    },
  };
  const result = dryRun
    ? await planFile(clean, policy)
    : await importFile(clean, policy, registryItself, watcher);
  if (result.ok) return result.value;
  const missing = missingColumns(guessColumns(clean.register.headers));
  const fields = missing.map((field) => t(`field.${field}`)).join(", ");
  throw new CannotGoOn(t("refusal.columns-missing", { fields }));
}

function printReport({ counts, examples }: ImportReport, file: string, dryRun: boolean): void {
  if (dryRun) console.log(t("command.dryRun"));
  console.log(t(dryRun ? "command.wouldBe" : "command.became", { rows: counts.rows, file }));
  const outcomes = [
    "registered",
    "needsReview",
    "repeats",
    "blank",
    "headers",
    "alreadyThere",
  ] as const;
  for (const outcome of outcomes) printCount(t(`summary.${outcome}`), counts[outcome]);
  if (counts.needsReview === 0) return;
  console.log(`\n${t("command.problems")}`);
  for (const code of reasonCodes) {
    const rows = examples.get(code);
    if (!rows) continue;
    printCount(t(`reason.${code}`), counts.problems[code] ?? 0);
    console.log(`          ${t("problem.examples", { rows: rows.join(", ") })} [${code}]`);
  }
}

function printCount(text: string, count: number): void {
  console.log(`${count.toLocaleString("en-US").padStart(8)}  ${text}`);
}
