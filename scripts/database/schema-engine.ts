import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { offline } from "./offline-adapter";

let loaded: Promise<void> | undefined;

/** Prisma's schema engine as WebAssembly: the same as the native one, without its download. */
export async function schemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory = offline,
): Promise<glue.SchemaEngine> {
  // Once in a process: the package's glue knows only the instance that it saw last.
  loaded ??= load();
  await loaded;
  return glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(database),
  );
}

async function load(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const script = resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(script), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": Object.fromEntries(functionsOf(glue)) };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (isFunction(start)) start();
}

function functionsOf(module: Readonly<Record<string, unknown>>) {
  return Object.entries(module).flatMap(([name, value]) =>
    isFunction(value) ? [[name, value] as const] : [],
  );
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function";
}

/** The SQL that makes a database of the first schema (null: an empty one) into one of the second; null when
 *  they are alike. */
export async function schemaDifference(from: string | null, to: string): Promise<string | null> {
  const engine = await schemaEngine();
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [named(from)] },
    to: { tag: "schemaDatamodel", files: [named(to)] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return stdout === null || stdout.trim() === "-- This is an empty migration." ? null : stdout;
}

function named(content: string) {
  return { path: "schema.prisma", content };
}
