import { today } from "@/lib/dates";
import type { Outcome } from "@/lib/rules/decision";
import { states } from "@/lib/states/catalogue";
import { registered } from "@/lib/states/registered";
import { recognition } from "@/lib/states/standing";
import { bestOf } from "./answers";

/** What a cell says: the best answer, or that the state is the issuer's own, or names no credential. */
export type Cell = Outcome<"recognition"> | "home";

/** A credential that may be given for another, with its answer to each state. */
export interface Column {
  readonly state: string;
  readonly credential: string;
  readonly cells: readonly Cell[];
}

/** Who recognizes whom today: a row for each issuing state, a column for each credential. */
export interface Matrix {
  readonly rows: readonly { readonly code: string; readonly name: string }[];
  /** Those that settle at least one answer. */
  readonly columns: readonly Column[];
  /** Those that answer "refer" to every state. */
  readonly undecided: readonly Column[];
}

/** Asks every registered credential about every known credential of every state, standing not known. */
export function matrixOfToday(): Matrix {
  const rows = states();
  const columns = registered.flatMap((policy) =>
    Object.keys(policy.credentials).map((credential) => {
      const into = { state: policy.code, credential };
      const on = today(policy.timeZone);
      const cells = rows.map(({ code, kinds }): Cell => {
        if (code === policy.code) return "home";
        // A state without a credential that we know by its letters is asked about by its own code.
        const held = kinds.length === 0 ? [code] : kinds.map((kind) => kind.code);
        const found = held.map(
          (kind) =>
            recognition(into, { state: code, credential: kind, validity: null }, on).outcome,
        );
        return bestOf(found) ?? "refer";
      });
      return { ...into, cells };
    }),
  );
  const isUndecided = ({ cells }: Column) =>
    cells.every((cell) => cell === "refer" || cell === "home");
  return {
    rows: rows.map(({ code, name }) => ({ code, name })),
    columns: columns.filter((column) => !isUndecided(column)),
    undecided: columns.filter(isUndecided),
  };
}
