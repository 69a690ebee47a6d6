import { fromDatabaseDay } from "@/lib/db-days";
import {
  isAmong,
  standingWindows,
  withoutWindows,
  type Days,
  type RecognitionWindow,
} from "@/lib/programs/recognized-days";

interface Span {
  readonly from: Date;
  readonly to: Date | null;
}

/** What is read of a program to say on which days it was recognized. */
export interface ProgramRow {
  readonly recognitions: readonly Span[];
  readonly actions: readonly (Span & {
    readonly id: string;
    readonly kind: string;
    readonly concernsId: string | null;
    readonly recordedAt: Date;
  })[];
}

interface CredentialRow {
  readonly issuedOn: Date | null;
  readonly recordedAt: Date;
  /** The oldest first. */
  readonly recallDecisions: readonly { readonly actionId: string; readonly decision: string }[];
}

/**
 * The days on which its program was recognized, as they hold for one credential. A suspension or withdrawal that
 * was recorded after the credential does not touch it until the office decides to check it again: nothing
 * changes behind anybody's back.
 */
export function recognizedFor(credential: CredentialRow, program: ProgramRow): readonly Days[] {
  return withoutWindows(
    program.recognitions.map(asDays),
    windowsOf(program).filter((window) => holdsFor(window, credential)),
  );
}

/**
 * Whether a window that holds for the credential took its day of issue away. Then even an older record, whose
 * program is not tested otherwise, is a question for the office.
 */
export function isInDoubt(credential: CredentialRow, program: ProgramRow): boolean {
  const issuedOn = fromDatabaseDay(credential.issuedOn);
  if (issuedOn === null) return false;
  return windowsOf(program).some(
    (window) =>
      window.days !== null && isAmong([window.days], issuedOn) && holdsFor(window, credential),
  );
}

/** The windows of a program's suspensions and withdrawals that stand. */
function windowsOf({ actions }: ProgramRow): readonly RecognitionWindow[] {
  return standingWindows(actions.map((action) => ({ ...action, ...asDays(action) })));
}

function holdsFor(
  { actionId, recordedAt }: RecognitionWindow,
  { recordedAt: credentialRecordedAt, recallDecisions }: CredentialRow,
): boolean {
  if (credentialRecordedAt > recordedAt) return true;
  const decided = recallDecisions.findLast((one) => one.actionId === actionId);
  return decided?.decision === "re-check";
}

function asDays({ from, to }: Span): Days {
  return { from: fromDatabaseDay(from), to: fromDatabaseDay(to) };
}
