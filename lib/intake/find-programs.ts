import { db } from "@/lib/db";

/** Finds the id of the program that a register means, by the kind it leads to and its name as written. */
export type ProgramFinder = (kind: string, name: string) => string | null;

/** The known programs of a state among these names. Spaces, letter case, accents and signs do not matter. */
export async function findPrograms(state: string, names: Iterable<string>): Promise<ProgramFinder> {
  const rows = await db.$queryRaw<{ id: string; kind: string; name: string }[]>`
    select program.id::text, program.kind, written.name
    from unnest(${[...new Set(names)]}::text[]) as written (name)
    join program on program.folded = fold_name(written.name) and program.state = ${state}`;
  const ids = new Map(rows.map(({ id, kind, name }) => [`${kind}\n${name}`, id]));
  return (kind, name) => ids.get(`${kind}\n${name}`) ?? null;
}
