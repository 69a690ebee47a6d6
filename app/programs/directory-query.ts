import { z } from "zod";

const word = z.string().trim().max(100).catch("");

const Query = z.object({
  name: word,
  state: word,
  kind: word,
  standing: z.enum(["all", "recognized", "not-recognized"]).catch("all"),
});

/** Reads the search of the directory; whatever it does not know counts as not asked. */
export function readDirectoryQuery(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): z.output<typeof Query> {
  return Query.parse(query);
}
