import { command } from "./command";
import { withDatabase } from "./database/with-database";

/** What is asked of a machine with two cores. */
const limits = { median: 12, thousand: 20 };
const warmUp = 40;
const compared = 40;

await command(() => withDatabase(measureAll));

/** Sealed certificates beside the same page by two other ways, in one run. Milliseconds each; memory in MB. */
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

  const median = medianOf(ours);
  console.log(`\nA certificate, median of one at a time (limit ${limits.median} ms)`);
  report("this registry: PDF/A-3a, tagged, badge attached, sealed", median, median);
  report("@react-pdf/renderer: the page alone, untagged, unsealed", medianOf(react), median);
  report("Chromium, kept open: the page alone, tagged, unsealed", medianOf(chromium), median);
  console.log(`  ${share(median, limits.median)} of the limit`);
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
  const before = process.cpuUsage();
  let peak = start;
  let half = start;
  for (let index = 0; index < 1000; index += 1) {
    await certificate(2000 + index);
    peak = Math.max(peak, memory());
    if (index === 499) half = memory();
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(`1,000 in a row (limit ${limits.thousand} s)`);
  const { user, system } = process.cpuUsage(before);
  const processor = ((user + system) / 1_000_000).toFixed(1);
  console.log(`  ${seconds.toFixed(1)} s, ${share(seconds, limits.thousand)} of the limit`);
  console.log(
    `  ${processor} s of processor time: well below the time above means that the machine was busy with other work`,
  );
  console.log(
    `  memory ${start} MB before, ${half} MB at 500, ${memory()} MB after, ${peak} MB at most`,
  );
}

async function timesOf(count: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  await run(0);
  for (let index = 1; index <= count; index += 1) {
    const begun = performance.now();
    await run(index);
    times.push(performance.now() - begun);
  }
  return times;
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function report(what: string, each: number, ours: number): void {
  console.log(`  ${what}: ${each.toFixed(1)} ms, ${(each / ours).toFixed(1)} times ours`);
}

function share(measured: number, limit: number): string {
  return `${Math.round((measured / limit) * 100)} %`;
}

/** What the process holds, in MB. */
function memory(): number {
  return Math.round(process.memoryUsage().rss / 1_000_000);
}
