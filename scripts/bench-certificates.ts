import { loadavg } from "node:os";
import { command } from "./command";
import { withDatabase } from "./database/with-database";

/** What is asked of a machine with two cores. */
const limits = { median: 12, thousand: 20 };
const warmUp = 40;
const compared = 40;

/** By the clock, and of the processor. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

await command(() => withDatabase(measureAll));

/**
 * Sealed certificates beside the same page by two other ways, in one run. Two times each, in milliseconds: by the
 * clock, and of the processor, which counts what this process used of it, in all of its threads, and nothing that
 * other work on the machine took. Memory in MB.
 */
async function measureAll(): Promise<void> {
  const { certificateSheet } = await import("@/lib/certificates/certificate-pdf");
  const { editionNumbered } = await import("./bench/certificate-subject");
  const { byReact } = await import("./bench/react-page");
  const { openChromium } = await import("./bench/chromium-page");
  const certificate = await certificateMaker();
  const sheet = (index: number) => certificateSheet(editionNumbered(index), "en");

  for (let index = 0; index < warmUp; index += 1) await certificate(index);
  await thousandInARow(certificate);
  const ours = await timesOf(200, (index) => certificate(1000 + index));
  const react = await timesOf(compared, (index) => byReact(sheet(index)));
  const browser = await openChromium();
  const chromium = await timesOf(compared, (index) => browser.print(sheet(index)));
  await browser.close();

  const [load = 0] = loadavg();
  console.log(`\nA certificate, median of one at a time, while the load was ${load.toFixed(1)}`);
  report("this registry: PDF/A-3a, tagged, badge attached, sealed", ours, ours);
  report("@react-pdf/renderer: the page alone, untagged, unsealed", react, ours);
  // Chromium works in processes of its own, whose time is not counted here.
  report("Chromium, kept open: the page alone, tagged, unsealed", { clock: chromium.clock }, ours);
  console.log(`  of the limit of ${limits.median} ms: ${shares(ours, limits.median)}`);
}

/** Makes the sealed certificate of an edition by its number, with a badge that was signed before, as badges are. */
async function certificateMaker(): Promise<(index: number) => Promise<Uint8Array>> {
  const { badgeOf } = await import("@/lib/certificates/badge");
  const { certificatePdf } = await import("@/lib/certificates/certificate-pdf");
  const { sealPdf } = await import("@/lib/certificates/seal-pdf");
  const { signStatement } = await import("@/lib/certificates/sign-statement");
  const { keyInForce } = await import("@/lib/keys/signing-key");
  const { editionNumbered } = await import("./bench/certificate-subject");
  const key = await keyInForce("assertion");
  const badges = await Promise.all(
    Array.from({ length: 10 }, async (_, index) =>
      JSON.stringify(await signStatement(badgeOf(editionNumbered(index)), key, new Date())),
    ),
  );
  return async (index) => {
    const badge = badges[index % badges.length] ?? "";
    const pdf = certificatePdf(editionNumbered(index), { language: "en", badge });
    return sealPdf(pdf, { reason: "Measured", at: new Date() });
  };
}

async function thousandInARow(certificate: (index: number) => Promise<Uint8Array>): Promise<void> {
  const start = memory();
  const begun = performance.now();
  const before = spent();
  let peak = start;
  let half = start;
  for (let index = 0; index < 1000; index += 1) {
    await certificate(2000 + index);
    peak = Math.max(peak, memory());
    if (index === 499) half = memory();
  }
  const clock = (performance.now() - begun) / 1000;
  const processor = (spent() - before) / 1000;
  console.log("1,000 in a row");
  console.log(`  ${clock.toFixed(1)} s by the clock, ${processor.toFixed(1)} s of the processor`);
  console.log(
    `  of the limit of ${limits.thousand} s: ${shares({ clock, processor }, limits.thousand)}`,
  );
  console.log(
    `  memory ${start} MB before, ${half} MB at 500, ${memory()} MB after, ${peak} MB at most`,
  );
}

/** The medians of both times. */
async function timesOf(count: number, run: (index: number) => Promise<unknown>): Promise<Times> {
  const clock: number[] = [];
  const processor: number[] = [];
  await run(0);
  for (let index = 1; index <= count; index += 1) {
    const begun = performance.now();
    const before = spent();
    await run(index);
    clock.push(performance.now() - begun);
    processor.push(spent() - before);
  }
  return { clock: medianOf(clock), processor: medianOf(processor) };
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function report(
  what: string,
  { clock, processor }: Pick<Times, "clock"> & Partial<Times>,
  ours: Times,
): void {
  const used = processor === undefined ? "" : `, ${processor.toFixed(1)} ms of the processor`;
  console.log(
    `  ${what}: ${clock.toFixed(1)} ms, ${(clock / ours.clock).toFixed(1)} times ours${used}`,
  );
}

function shares({ clock, processor }: Times, limit: number): string {
  const share = (measured: number) => `${Math.round((measured / limit) * 100)} %`;
  return `${share(clock)} by the clock, ${share(processor)} of the processor`;
}

/** The processor's time that this process has used, in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the process holds, in MB. */
function memory(): number {
  return Math.round(process.memoryUsage().rss / 1_000_000);
}
