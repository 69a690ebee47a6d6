import type { JsonObject } from "./canonical";

/** What is read of a program to name it. */
export const programKey = { state: true, kind: true, name: true } as const;

/** A program by what no other has: its state, its kind of credential and its name. */
export function nameProgram(program: {
  readonly state: string;
  readonly kind: string;
  readonly name: string;
}): JsonObject {
  const { state, kind, name } = program;
  return { state, kind, name };
}
