import type { Parts } from "./open-workbook";
import { CannotRead, damaged } from "./refusal";
import { attribute, scanXml } from "./scan-xml";

/** A sheet with rows, and where it is kept. */
export interface Worksheet {
  readonly name: string;
  readonly part: string;
}

/** What a workbook consists of, as far as its cells are concerned. */
export interface Workbook {
  /** Those that a person sees, in their order. */
  readonly sheets: readonly Worksheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904 on, as on Macs of old. */
  readonly from1904: boolean;
}

/** Lists the visible sheets of a workbook, and where its texts and formats are. Throws `CannotRead`. */
export async function listSheets(parts: Parts): Promise<Workbook> {
  const [main] = await relations(parts, "_rels/.rels", "").then((all) =>
    all.filter(({ type }) => type.endsWith("/officeDocument")),
  );
  if (!main || !/(?:^|\/)workbook[^/]*\.xml$/i.test(main.target)) {
    throw new CannotRead("workbook-not-xlsx");
  }
  const folder = main.target.slice(0, main.target.lastIndexOf("/") + 1);
  const file = main.target.slice(folder.length);
  const related = await relations(parts, `${folder}_rels/${file}.rels`, folder);
  const named = (type: string) => related.find((one) => one.type.endsWith(type))?.target ?? null;
  const sheets: Worksheet[] = [];
  let from1904 = false;
  await scanXml(parts.read(main.target), {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      const relation = related.find(({ id }) => id === attribute(attributes, "id"));
      if (relation?.type.endsWith("/worksheet")) {
        sheets.push({ name: attributes["name"] ?? "", part: relation.target });
      }
    },
  });
  return {
    sheets,
    sharedStrings: named("/sharedStrings"),
    styles: named("/styles"),
    from1904,
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function relations(parts: Parts, name: string, folder: string): Promise<readonly Relation[]> {
  if (!parts.has(name)) throw damaged();
  const found: Relation[] = [];
  await scanXml(parts.read(name), {
    open: (tag, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (tag !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type, target: resolved(Target, folder) });
    },
  });
  return found;
}

/** A target as the name of a part: from the root when it starts with a stroke. */
function resolved(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}${target}`.split("/");
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== ".") kept.push(step);
  }
  return kept.join("/");
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
