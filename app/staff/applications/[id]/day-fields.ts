import type { FromRefusal } from "@/lib/programs/applications/recognize-program";

/** Where it is explained why recognition cannot begin on a day, or not at all: beside that day. */
export const dayFields = {
  "day-before-sending": "from",
  "day-too-far": "from",
  "day-not-later": "from",
  "limited-then": "from",
  "operator-closed": "from",
  "not-open": "from",
  "in-the-way": "from",
  "name-taken": "from",
} as const satisfies Readonly<
  Record<FromRefusal | "not-open" | "in-the-way" | "name-taken", string>
>;
