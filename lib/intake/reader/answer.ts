import { z } from "zod";
import { forbidden } from "@/lib/intake/forbidden-words";
import { fileRefusals } from "@/lib/intake/read-file";

/** The first line that a reader of files writes; the rows of the file follow, one a line. */
export const Answer = z.discriminatedUnion("read", [
  z.object({ read: z.literal(false), refusal: z.enum(fileRefusals) }),
  z.object({
    read: z.literal(true),
    headers: z.array(z.string()),
    removals: z.array(
      z.object({
        column: z.string(),
        because: z.enum(forbidden),
        whole: z.boolean(),
        cells: z.number(),
      }),
    ),
    sheet: z.object({ name: z.string(), others: z.array(z.string()).readonly() }).nullable(),
    rows: z.number(),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** One row of the file. */
export const Row = z.array(z.string());
