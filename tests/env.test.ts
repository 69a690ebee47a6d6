import { describe, expect, it } from "vitest";
import { readEnv } from "@/lib/env";

const production = {
  REGISTRY_MODE: "production",
  DATABASE_URL: "postgresql://registry@db.example.org/registry",
  AUTH_SECRET: "a".repeat(32),
  LINK_SECRET: "b".repeat(32),
  KEYS_SECRET: "c".repeat(32),
  PUBLIC_URL: "https://registry.example.org/",
  SMTP_URL: "smtps://mail.example.org",
  MAIL_FROM: "Registry <registry@example.org>",
};

describe("the configuration", () => {
  it("of production is read when all of it is there", () => {
    expect(readEnv(production)).toMatchObject({
      REGISTRY_MODE: "production",
      PUBLIC_URL: "https://registry.example.org",
      PORT: 3000,
    });
  });

  it.each([
    "DATABASE_URL",
    "AUTH_SECRET",
    "LINK_SECRET",
    "KEYS_SECRET",
    "PUBLIC_URL",
    "SMTP_URL",
    "MAIL_FROM",
  ])("of production is refused without %s", (missing) => {
    expect(() => readEnv({ ...production, [missing]: "" })).toThrow(`${missing}: is not set`);
  });

  it("says everything that is wrong at once", () => {
    const wrong = {
      ...production,
      AUTH_SECRET: "short",
      PUBLIC_URL: "http://registry.example.org",
    };
    expect(() => readEnv(wrong)).toThrow(
      /AUTH_SECRET: must be at least 32[\s\S]*PUBLIC_URL: must start with https/,
    );
  });

  it("takes an office's OpenID Connect provider whole or not at all", () => {
    const half = { ...production, OIDC_ISSUER: "https://id.example.org" };
    expect(() => readEnv(half)).toThrow("set together or not at all");
  });

  it("is the demo's unless production is asked for, whatever NODE_ENV says", () => {
    const rest = { ...production, REGISTRY_MODE: "" };
    expect(readEnv({ ...rest, NODE_ENV: "production" }).REGISTRY_MODE).toBe("demo");
  });
});
