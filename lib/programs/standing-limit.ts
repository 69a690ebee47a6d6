import type { Program, ProgramAction } from "./find-program";
import { standingWindows, type RecognitionWindow } from "./recognized-days";

/** A suspension or withdrawal with its window, and what followed on it. */
export interface Limit {
  readonly action: ProgramAction;
  /** Null: it was overturned. */
  readonly window: RecognitionWindow | null;
  readonly followedBy: readonly ProgramAction[];
  /** Whether an appeal waits for its decision. */
  readonly appealed: boolean;
}

/** Every suspension and withdrawal of a program, the latest first. */
export function limitsOf({ actions }: Pick<Program, "actions">): readonly Limit[] {
  const windows = standingWindows(actions);
  return actions
    .filter(({ kind }) => kind === "suspended" || kind === "withdrawn")
    .map((action) => {
      const followedBy = actions.filter(({ concernsId }) => concernsId === action.id);
      const has = (kinds: readonly string[]) => followedBy.some(({ kind }) => kinds.includes(kind));
      return {
        action,
        window: windows.find(({ actionId }) => actionId === action.id) ?? null,
        followedBy,
        appealed: has(["appealed"]) && !has(["upheld", "overturned"]),
      };
    })
    .toReversed();
}

/** One suspension or withdrawal of a program; null when it has no such. */
export function limitWithId(program: Pick<Program, "actions">, actionId: string): Limit | null {
  return limitsOf(program).find(({ action }) => action.id === actionId) ?? null;
}
