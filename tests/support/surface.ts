import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const app = path.resolve(import.meta.dirname, "../../app");
const manifest = path.resolve(
  import.meta.dirname,
  "../../.next/server/server-reference-manifest.json",
);

const Actions = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** The path of every page, as its folder names it. */
export function pagesFound(): readonly string[] {
  return filesCalled("page.tsx").map(pathOf);
}

/** The method and path of every route, as it exports them. */
export function routesFound(): readonly string[] {
  return filesCalled("route.ts").flatMap((file) => {
    const code = readFileSync(path.join(app, file), "utf8");
    const methods = code.matchAll(
      /^export (?:async function|function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm,
    );
    return [...methods].map(([, method = ""]) => `${method} ${pathOf(file)}`);
  });
}

/** An action that the built pages can send. */
export interface FoundAction {
  readonly id: string;
  /** The file it is in and its name there. */
  readonly name: string;
  /** The path of a page that sends it. */
  readonly page: string;
}

/** Every action of a form, as the build knows them. */
export function actionsFound(): readonly FoundAction[] {
  const { node } = Actions.parse(JSON.parse(readFileSync(manifest, "utf8")));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
    const pages = Object.keys(workers).filter((worker) => !worker.includes("_not-found"));
    const page = (pages[0] ?? "app/page").replace(/^app/, "").replace(/\/page$/, "");
    return { id, name: `${filename}#${exportedName}`, page: page || "/" };
  });
}

/** A path that the folder's placeholders could stand for, of things that do not exist. */
export function examplePath(pattern: string): string {
  return pattern
    .replaceAll(/\[\.{3}\w+\]/g, "nothing")
    .replaceAll("[number]", "000000000000")
    .replaceAll("[token]", "A".repeat(43))
    .replaceAll(/\[\w+\]/g, "018f0000-0000-7000-8000-000000000000");
}

function filesCalled(name: string): readonly string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === name)
    .sort();
}

function pathOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  const shown = folders.filter((folder) => folder !== "." && !folder.startsWith("("));
  return `/${shown.join("/")}`;
}
