import type { z } from "zod";
import type { Letter, Pen } from "@/lib/mail/letter";

interface Spec<Data extends z.ZodType> {
  /** The facts that the message tells, kept with the queued e-mail until it is sent. */
  readonly data: Data;
  /** Whether those facts hold a secret that is emptied once the e-mail was sent or has failed. */
  readonly secret: boolean;
  /** How often a server that cannot take it now is tried, with growing pauses: 6 is four minutes, 12 is sixteen hours. */
  readonly tries: number;
  readonly write: (data: z.output<Data>, pen: Pen) => Letter;
}

/** A kind of e-mail. `write` reads the facts as they were stored and throws when they do not fit. */
export function template<Data extends z.ZodType>(spec: Spec<Data>) {
  return {
    ...spec,
    write: (stored: unknown, pen: Pen): Letter => spec.write(spec.data.parse(stored), pen),
  };
}
