import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../..");

/** Sentences and examples decide nothing; parameters and sources are in the version by value. */
const decidesNothing = /(cases?|messages|parameters|sources)\.ts$/;

/** A short hash of the code in which every state's rules are written, and of the facts it reads. */
export function hashOfLanguage(): string {
  return hashOf([
    "lib/dates.ts",
    ...sourcesIn("lib/rules"),
    ...sourcesIn("lib/states/facts"),
    ...sourcesIn("lib/states").filter((file) => !/(registered|version)\.ts$/.test(file)),
    "lib/states/facts/state-facts.json",
  ]);
}

/** A short hash of the rules in a state's folder. */
export function hashOfState(code: string): string {
  return hashOf(sourcesIn(`lib/states/${code.toLowerCase()}`));
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".ts") && !decidesNothing.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

/** Comments and types decide nothing either. */
function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const text = readFileSync(path.join(root, file), "utf8");
    hash.update(file.endsWith(".ts") ? withoutTypes(text) : text);
  }
  return hash.digest("hex").slice(0, 16);
}

function withoutTypes(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      removeComments: true,
    },
  }).outputText;
}
