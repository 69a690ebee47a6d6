import { z } from "zod";
import { parseDate, type PlainDate } from "@/lib/dates";

/** A day in the facts of an e-mail. */
export const day = z.custom<PlainDate>(
  (value) => typeof value === "string" && parseDate(value) !== null,
  "must be a day",
);

/** A path of this registry, which becomes an absolute link when the message is made. */
export const path = z.string().startsWith("/");

/** Who to turn to: the office's name, and what is known of its e-mail address, telephone or web page. */
export const office = z.object({
  name: z.string(),
  reach: z.array(z.string()),
});
