import { db } from "@/lib/db";
import { EditionFacts } from "./edition-facts";
import { unprintableIn } from "./printable";

/** A certificate that somebody asked for and that cannot be made until its text can be printed. */
export interface WaitingCertificate {
  readonly number: string;
  readonly holder: string;
  readonly characters: readonly string[];
}

/** The certificates of a state that wait for letters that the fonts have, the longest waiting first. */
export async function listUnprintable(state: string): Promise<readonly WaitingCertificate[]> {
  // The database finds what is beyond the usual letters; the fonts decide about the few that it finds.
  const rows = await db.$queryRaw<{ facts: unknown }[]>`
    select e.facts from edition e join credential c on c.id = e.credential_id
    where c.state = ${state} and e.superseded_at is null
      and concat(e.facts->>'holder', e.facts->>'program', e.facts->'from'->>'number') ~ '[^\u0020-\u007e\u00a0-\u017f]'
    order by e.created_at`;
  return rows.flatMap(({ facts }) => {
    const read = EditionFacts.parse(facts);
    const characters = unprintableIn(read);
    return characters.length === 0
      ? []
      : [{ number: read.number, holder: read.holder, characters }];
  });
}
