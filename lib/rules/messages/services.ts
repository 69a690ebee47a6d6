import type { Message } from "./template";

/** What is said. */
export const services = {} satisfies Record<string, Message>;
