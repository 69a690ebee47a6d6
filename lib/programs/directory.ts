import { z } from "zod";
import { db } from "@/lib/db";
import { today, type PlainDate } from "@/lib/dates";
import { stateEntry, timeZoneOf } from "@/lib/states/catalogue";
import { programSelection, toProgram, type Program } from "./find-program";
import { recognitionOn, type RecognitionStanding } from "./recognition-on";
import { standingWindows, withoutWindows, type Days } from "./recognized-days";

/** A program as everybody may see it: never why something was done, never a graduate. */
export interface PublicProgram {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly operator: string;
  /** The organization that keeps the records since the operator closed; `name` null: the state's office. */
  readonly custody: { readonly name: string | null; readonly since: PlainDate } | null;
  readonly standing: RecognitionStanding;
  /** The days on which it was, is or will be recognized. */
  readonly recognized: readonly Days[];
  /** The days for which that was suspended or withdrawn, or that followed on the closing of the operator. */
  readonly limited: readonly (Days & { readonly kind: "suspended" | "withdrawn" | "closed" })[];
}

/** Which programs are asked for. What is empty asks for all. */
export interface DirectoryQuery {
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly standing: "all" | "recognized" | "not-recognized";
}

/** The programs of all states that match, by state and name. Part of a name is enough; accents do not matter. */
export async function listDirectory(query: DirectoryQuery): Promise<readonly PublicProgram[]> {
  const named = query.name === "" ? null : await idsNamed(query.name);
  const rows = await db.program.findMany({
    where: {
      ...(query.state !== "" && { state: query.state }),
      ...(query.kind !== "" && { kind: query.kind }),
      ...(named !== null && { id: { in: [...named] } }),
    },
    select: programSelection,
    orderBy: [{ state: "asc" }, { kind: "asc" }, { name: "asc" }],
  });
  return rows
    .map((row) => toPublic(toProgram(row)))
    .filter(
      ({ standing }) =>
        query.standing === "all" ||
        (standing.standing === "recognized") === (query.standing === "recognized"),
    );
}

/** One program as everybody may see it; null when there is none. */
export async function findInDirectory(id: string): Promise<PublicProgram | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.program.findUnique({ where: { id }, select: programSelection });
  return row && toPublic(toProgram(row));
}

/** The states and kinds of which there are programs, for the choices of the search. */
export async function directoryChoices(): Promise<{
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly kinds: readonly string[];
}> {
  const rows = await db.program.findMany({
    distinct: ["state", "kind"],
    select: { state: true, kind: true },
    orderBy: [{ state: "asc" }, { kind: "asc" }],
  });
  const states = [...new Set(rows.map(({ state }) => state))].flatMap((code) => {
    const entry = stateEntry(code);
    return entry ? [{ code, name: entry.name }] : [];
  });
  return { states, kinds: [...new Set(rows.map(({ kind }) => kind))].sort() };
}

async function idsNamed(name: string): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id::text from program p join organization o on o.id = p.operator_id
    where position(fold_name(${name}) in p.folded) > 0
      or position(fold_name(${name}) in fold_name(o.name)) > 0`;
  return rows.map(({ id }) => id);
}

function toPublic(program: Program): PublicProgram {
  const { id, name, state, kind, operator, custody, recognized, actions } = program;
  const windows = standingWindows(actions);
  return {
    id,
    name,
    state,
    kind,
    operator: operator.name,
    custody: custody && { name: custody.keeper?.name ?? null, since: custody.since },
    standing: recognitionOn(recognized, actions, today(timeZoneOf(state))),
    recognized: withoutWindows(recognized, windows),
    limited: windows.flatMap(({ actionId, kind: what, days }) => {
      const { reasons = [] } = actions.find((action) => action.id === actionId) ?? {};
      const isClosing = reasons.includes("operator-closed");
      return days ? [{ kind: isClosing ? ("closed" as const) : what, ...days }] : [];
    }),
  };
}
