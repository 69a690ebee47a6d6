import type { Message } from "./template";

/** What is said. */
export const admission = {} satisfies Record<string, Message>;
