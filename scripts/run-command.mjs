import { existsSync, readdirSync } from "node:fs";
import { register as registerHooks } from "node:module";
import path from "node:path";
import { register as registerTypeScript } from "tsx/esm/api";

/** Runs `scripts/NAME.ts` in this process, so that signals and exit codes are its own. */
export async function runCommand() {
  const [, , name = "", ...args] = process.argv;
  const file = path.join(import.meta.dirname, `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
    const names = readdirSync(import.meta.dirname).filter((entry) => entry.endsWith(".ts"));
    console.error(
      `There is no command "${name}". There are: ${names.map(withoutEnding).join(", ")}`,
    );
    process.exit(1);
  }
  process.argv = [process.argv[0] ?? "node", file, ...args];
  registerTypeScript({ tsconfig: path.resolve(import.meta.dirname, "../tsconfig.json") });
  registerHooks(asData(serverOnlyIsEmpty));
  await import(`./${name}.ts`);
}

/** @param {string} name */
function withoutEnding(name) {
  return name.replace(/\.ts$/, "");
}

/** `server-only` keeps modules out of the browser's bundle; here, there is no browser. */
const serverOnlyIsEmpty = `
  export const resolve = (specifier, context, next) =>
    specifier === "server-only"
      ? { url: "data:text/javascript,", shortCircuit: true }
      : next(specifier, context);
`;

/** @param {string} source */
function asData(source) {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
