import type { FormState } from "@/lib/forms";

/** The form of an application after it was sent, and what somebody else saved meanwhile. */
export interface AnswersState extends FormState {
  /** What the form is laid over when it is sent next. */
  readonly version: string;
  /** By field, in words: what stands where something else was typed. */
  readonly meanwhile: Readonly<Record<string, string>>;
}
