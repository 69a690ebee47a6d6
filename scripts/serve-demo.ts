import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "./command";
import { prepareDemo } from "./database/prepare-demo";
import { reachDatabase } from "./database/with-database";
import { chooseAddress, keepAddress } from "./demo-address";
import { serveAt, serveNoMore, servingNow } from "./serving";
import { dataFolder, isProduction, provideSettings } from "./settings";
import { startProgram, type Output, type Program } from "./start-program";
import { welcome } from "./welcome";

/** How the pages are served: from the build, or made anew at every change. */
export interface Way {
  readonly next: "start" | "dev";
  readonly output: (part: string) => Output;
  /** What must be done before, such as building. */
  readonly before: () => Promise<unknown>;
}

type Stops = (() => unknown)[];

/** Serves the demo until it is asked to stop, or a part of it fails. Whatever was started is stopped. */
export async function serveDemo(way: Way): Promise<void> {
  refuseWhatIsNoDemo();
  const stops: Stops = [];
  try {
    await Promise.race([serve(way, stops), untilSignal()]);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
  console.log("Stopped.");
  process.exit(0);
}

function refuseWhatIsNoDemo(): void {
  if (isProduction())
    throw new CannotGoOn(
      "REGISTRY_MODE is production, and this is the demo. Production starts with: npm run start:production",
    );
  const serving = servingNow();
  if (serving !== null)
    throw new CannotGoOn(
      `This copy is already served at ${serving.address}. Stop that one first, or set DATA_DIR to another folder for a second copy.`,
    );
}

async function serve(way: Way, stops: Stops): Promise<void> {
  mkdirSync(dataFolder(), { recursive: true });
  const address = await chooseAddress(say);
  serveAt(address.origin);
  stops.push(serveNoMore);
  keepAddress(address, say);
  process.env["PORT"] = address.port;
  provideSettings();

  stops.push(await reachDatabase(say));
  await prepareDemo(process.env["DATABASE_URL"] ?? "", say);
  await way.before();

  say("Starting the server and the worker…");
  const parts = startParts(way, address);
  stops.push(() => Promise.all(parts.map(({ stop }) => stop())));
  const failed = Promise.race(parts.map(failure));
  const [words] = await Promise.race([
    Promise.all([welcome(address.origin), untilItAnswers(address)]),
    failed,
  ]);
  say(words);
  await failed;
}

function startParts({ next, output }: Way, { port }: URL): readonly Program[] {
  const nextProgram = "node_modules/next/dist/bin/next";
  return [
    startProgram(
      "server",
      [nextProgram, next, "-H", "127.0.0.1", "-p", port],
      { NEXT_TELEMETRY_DISABLED: "1" },
      output("server"),
    ),
    startProgram("worker", ["scripts/bootstrap.mjs", "worker"], {}, output("worker")),
  ];
}

async function untilItAnswers(address: URL): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const response = await fetch(new URL("/healthz", address)).catch(() => null);
    if (response?.ok === true) return;
    await pause(250);
  }
  throw new CannotGoOn(`The server does not answer at ${address.origin}.`);
}

async function failure({ name, ended }: Program): Promise<never> {
  const { code, output } = await ended;
  const last = output.trim().split("\n").slice(-20).join("\n");
  throw new CannotGoOn(
    `${last}\nThe ${name} ended by itself (${String(code)}), and everything else was stopped.`,
  );
}

function say(what: string): void {
  console.log(what);
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(name, () => {
        resolve();
      });
  });
}
