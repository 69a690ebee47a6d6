import { z } from "zod";
import { db } from "@/lib/db";

/** A period of work, as far as it can be ended or corrected. */
interface Work {
  readonly id: string;
  readonly worksAs: string;
  readonly setting: string;
  readonly from: Date;
  readonly to: Date | null;
}

const day = z.iso.date().transform((text) => new Date(text));

/** Of what was ended only the last day changed. Work in words is not in events: it is no credential's. */
const Before = z.object({
  id: z.string(),
  to: day.nullable(),
  from: day.optional(),
  setting: z.string().optional(),
  kind: z.string().nullable().optional(),
});

/** Tells a person's periods of work as they were known at a moment: what was changed later is undone. */
export async function workAsKnown(
  personId: string,
  moment: Date,
): Promise<<Job extends Work>(job: Job) => Job> {
  const events = await db.event.findMany({
    where: {
      personId,
      type: { in: ["employment-ended", "employment-corrected"] },
      recordedAt: { gt: moment },
    },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { before: true },
  });
  const changes = events.map(({ before }) => Before.parse(before));
  return (job) =>
    changes
      .filter(({ id }) => id === job.id)
      .reduce(
        (later, { to, from = later.from, setting = later.setting, kind }) => ({
          ...later,
          from,
          to,
          setting,
          worksAs: kind === undefined ? later.worksAs : (kind ?? ""),
        }),
        job,
      );
}
