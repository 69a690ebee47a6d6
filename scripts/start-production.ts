import { readEnv } from "@/lib/env";
import { buildWhenStale } from "./build";
import { command } from "./command";
import { refuseUnready } from "./database/readiness";
import { startProgram } from "./start-program";

await command(async () => {
  const { DATABASE_URL, PORT } = readEnv({ ...process.env, REGISTRY_MODE: "production" });
  process.env["REGISTRY_MODE"] = "production";
  await refuseUnready(DATABASE_URL);
  await buildWhenStale((what) => {
    console.log(what);
  });

  const host = process.env["HOST"] ?? "0.0.0.0";
  const server = startProgram(
    "server",
    ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(PORT)],
    { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    "shown",
  );
  const received: NodeJS.Signals[] = [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      received.push(signal);
      void server.stop();
    });
  const { code } = await server.ended;
  process.exit(received.length > 0 ? 0 : (code ?? 1));
});
