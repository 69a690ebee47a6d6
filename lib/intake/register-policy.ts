import type { PlainDate } from "@/lib/dates";

/** What an out-of-state credential is worth here, by which version of the rules and which findings. */
export interface RowRecognition {
  readonly outcome: "recognized" | "propose" | "refer" | "not-recognized";
  readonly rules: string;
  readonly findings: readonly string[];
}

/** What a state's rules say of the rows of its register, on the day they are taken in. */
export interface RegisterPolicy {
  readonly state: string;
  readonly today: PlainDate;
  /** The code of the credential kind that a text names; null when the state knows none by it. */
  readonly kindOf: (text: string) => string | null;
  /** The code of the state that a text names, by code or name; null when there is none. */
  readonly stateOf: (text: string) => string | null;
  /** What another state's credential, named by any text, is worth as this kind today. */
  readonly recognize: (from: string, credential: string, into: string) => RowRecognition;
}
