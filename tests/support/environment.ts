/** The configuration of the tests, with a database of their own. */
export function testEnvironment(databaseUrl: string) {
  return {
    REGISTRY_MODE: "demo",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a-secret-of-the-tests-for-sign-in-and-sessions",
    LINK_SECRET: "a-secret-of-the-tests-for-unguessable-links-ok",
    KEYS_SECRET: "a-secret-of-the-tests-for-the-keys-that-sign-it",
    PUBLIC_URL: "http://registry.test",
    MAIL_FROM: "Peer Credential Registry <registry@registry.test>",
    LOG_LEVEL: "silent",
  } as const;
}
