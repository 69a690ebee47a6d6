import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "./command";
import { isFree, nextFreePort } from "./free-port";
import { lastServing } from "./serving";
import { keepSettings, settings } from "./settings";

/** The address to serve at: the port that was asked for, or the next one that is free, which is said. */
export async function chooseAddress(say: (what: string) => void): Promise<URL> {
  const wanted = Number(process.env["PORT"] ?? "3000");
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535)
    throw new CannotGoOn(
      `PORT must be a number from 1 to 65535, not "${String(process.env["PORT"])}".`,
    );
  if (lastServing()?.address === addressOf(wanted).origin) await untilFree(wanted);
  const port = await nextFreePort(wanted);
  if (port !== wanted) say(`Port ${String(wanted)} is taken: this copy uses ${String(port)}.`);
  return addressOf(port);
}

/** Keeps the address of the first start, which documents and messages carry from then on; says so when this
 *  start is elsewhere. */
export function keepAddress({ origin }: URL, say: (what: string) => void): void {
  const kept = process.env["PUBLIC_URL"] ?? settings().PUBLIC_URL;
  if (kept === undefined || kept === "") keepSettings({ PUBLIC_URL: origin });
  else if (kept.replace(/\/+$/, "") !== origin)
    say(`Links in documents and messages lead to ${kept}, and this start is at ${origin}.`);
}

/** Where this copy is served now, or was or would be. */
export function currentAddress(): string {
  const port = process.env["PORT"];
  return (
    lastServing()?.address ??
    (port === undefined ? settings().PUBLIC_URL : undefined) ??
    addressOf(Number(port ?? "3000")).origin
  );
}

function addressOf(port: number): URL {
  return new URL(`http://127.0.0.1:${String(port)}`);
}

/** A server of this copy whose starter was killed takes a moment to notice it. */
async function untilFree(port: number): Promise<void> {
  for (let moment = 0; moment < 20 && !(await isFree(port)); moment += 1) await pause(250);
}
