import { db } from "@/lib/db";
import type { PlainDate } from "@/lib/dates";
import { countUndecided } from "@/lib/recalls/find-recall";
import { programSelection, toProgram, type Program } from "./find-program";
import { readSignals } from "./read-signals";
import { recognitionOn, type RecognitionStanding } from "./recognition-on";
import { limitsOf } from "./standing-limit";

/** A program as its state's office looks over all of them. */
export interface OverlookedProgram {
  readonly program: Program;
  readonly standing: RecognitionStanding;
  readonly graduates: number;
  /** How many of its credentials wait for a decision in a recall. */
  readonly undecided: number;
  readonly openAppeals: number;
  readonly signals: number;
}

/** The programs of a state by name, with how they stand on a day and what waits. */
export async function listProgramsOfState(
  state: string,
  on: PlainDate,
): Promise<readonly OverlookedProgram[]> {
  const rows = await db.program.findMany({
    where: { state },
    select: {
      ...programSelection,
      _count: { select: { credentials: { where: { takenBackAt: null } } } },
    },
    orderBy: { name: "asc" },
  });
  return Promise.all(
    rows.map(async ({ _count, ...row }) => {
      const program = toProgram(row);
      const [undecided, signals] = await Promise.all([
        countUndecided(program),
        readSignals(program.id),
      ]);
      return {
        program,
        standing: recognitionOn(program.recognized, program.actions, on),
        graduates: _count.credentials,
        undecided,
        openAppeals: limitsOf(program).filter(({ appealed }) => appealed).length,
        signals: signals.length,
      };
    }),
  );
}
