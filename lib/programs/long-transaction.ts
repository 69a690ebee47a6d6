/** For what may be about hundreds of credentials at once, each with its documents and e-mail; in milliseconds. */
export const longTransaction = { timeout: 60_000, maxWait: 30_000 } as const;
