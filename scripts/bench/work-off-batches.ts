import { loadavg } from "node:os";
import { examineBatch } from "@/lib/batches/examine-batch";
import { findBatch } from "@/lib/batches/find-batch";
import { openBatch } from "@/lib/batches/open-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { writeSheet } from "@/lib/intake/write-sheet";

/** What is asked of 5,000 graduates in one list: seconds, and memory of this process in MB. */
const limits = { dryRun: 5, submission: 15, memory: 400 };
const graduates = 5_000;

const header = [
  "Last name",
  "First name",
  "Date of birth",
  "E-mail",
  "Issue date",
  "Exam date",
  "Hours",
];

await measure();
await db.$disconnect();

/** Hands a list in, as a workbook and as CSV, looks at its dry run, submits the CSV and does the worker's part. */
async function measure(): Promise<void> {
  const program = await db.program.findFirstOrThrow({
    where: { recognitions: { some: { to: null } } },
  });
  const user = await db.user.findFirstOrThrow();
  const operator = {
    userId: user.id,
    role: "operator",
    organizationId: program.operatorId,
  } as const;
  const cohort = { enrolled: graduates, examined: graduates };

  const peak = watchMemory();
  for (const format of ["xlsx", "csv"] as const) {
    const bytes = await writeSheet(format, header, rows(format));
    let id = "";
    const dryRun = await seconds(async () => {
      const opened = await openBatch(operator, program.id, `graduates.${format}`, bytes, cohort);
      if (!opened.ok) throw new Error(opened.refusal);
      ({ id } = opened.value);
      const batch = await findBatch(operator, id);
      if (!batch) throw new Error("the batch is not there");
      const { counts } = await examineBatch(batch, { page: 1, reason: null });
      if (counts.submit !== graduates) throw new Error(JSON.stringify(counts));
    });
    report(
      `Dry run of ${String(graduates)} graduates, ${format.toUpperCase()}`,
      dryRun,
      limits.dryRun,
      "s",
    );
    const submission = await seconds(async () => {
      const submitted = await submitBatch(operator, id);
      if (!submitted.ok) throw new Error(submitted.refusal);
      await registerBatch(id);
    });
    report(`Submission of the same, ${format.toUpperCase()}`, submission, limits.submission, "s");
  }
  report("Memory at its highest", peak(), limits.memory, "MB");
  console.log(`while the load was ${(loadavg()[0] ?? 0).toFixed(1)}`);
}

/** As many graduates, each with a name of their own; those of each format are other people. */
function rows(format: string): readonly (readonly string[])[] {
  return Array.from({ length: graduates }, (_, index) => {
    const name = Array.from(String(index), (digit) => "abcdefghij"[Number(digit)] ?? "").join("");
    const address = `${format}.${String(index)}@example.net`;
    return [`Family ${name}`, format, "1985-05-05", address, "2026-03-20", "2026-03-18", "40"];
  });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Looks at the memory of this process every 20 ms; answers the highest in MB. */
function watchMemory(): () => number {
  let highest = 0;
  const look = () => {
    highest = Math.max(highest, process.memoryUsage().rss / 1024 / 1024);
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return highest;
  };
}

function report(what: string, value: number, limit: number, unit: string): void {
  if (value > limit) process.exitCode = 1;
  const share = (value / limit).toFixed(2);
  console.log(
    `${what}: ${value.toFixed(unit === "MB" ? 0 : 2)} ${unit}, ${share} of the limit of ${String(limit)} ${unit}`,
  );
}
