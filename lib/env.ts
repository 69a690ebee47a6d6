import { z } from "zod";

const secret = z
  .string()
  .min(32, "must be at least 32 characters; make one with: openssl rand -base64 32");
const port = z.coerce.number().int().min(0).max(65_535);
const webAddress = z
  .url({
    protocol: /^https?$/,
    error: "must be a web address such as https://registry.example.gov",
  })
  .transform((address) => address.replace(/\/+$/, ""));

const common = {
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  AUTH_SECRET: secret,
  LINK_SECRET: secret,
  KEYS_SECRET: secret,
  PUBLIC_URL: webAddress,
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  OIDC_NAME: z.string().default("Office account"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
};

const mail = {
  SMTP_URL: z.string().regex(/^smtps?:\/\//, "must start with smtp:// or smtps://"),
  MAIL_FROM: z.string().regex(/@/, "must be an address, such as Registry <registry@example.gov>"),
};

const schema = z
  .discriminatedUnion("REGISTRY_MODE", [
    z.object({
      REGISTRY_MODE: z.literal("production"),
      ...common,
      ...mail,
      PUBLIC_URL: webAddress.refine((address) => address.startsWith("https://"), {
        error: "must start with https:// in production",
      }),
    }),
    z.object({
      REGISTRY_MODE: z.literal("demo"),
      ...common,
      SMTP_URL: mail.SMTP_URL.optional(),
      MAIL_FROM: mail.MAIL_FROM.default("Peer Credential Registry <registry@example.org>"),
    }),
  ])
  .refine(
    ({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: key }) =>
      [issuer, id, key].every((part) => part !== undefined) ||
      [issuer, id, key].every((part) => part === undefined),
    {
      path: ["OIDC_ISSUER"],
      error: "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all",
    },
  );

/** The configuration, parsed once from the environment. The README has a table of it. */
export type Env = z.infer<typeof schema>;

/** Everything that is wrong with the environment, a line each. */
class BadEnvironment extends Error {
  override readonly name = "BadEnvironment";
}

/** Reads the configuration from these variables. Throws `BadEnvironment` with every problem at once. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse({ ...given, REGISTRY_MODE: given["REGISTRY_MODE"] ?? "demo" });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join(".") || "environment";
    return `${name}: ${given[name] === undefined ? "is not set" : issue.message}`;
  });
  throw new BadEnvironment(["The configuration cannot be used:", ...lines].join("\n  "));
}

let current: Env | undefined;

/** The configuration of this process. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Whether this is the demo, with its caught mail and its picker of people. Production has neither. */
export function isDemo(): boolean {
  return env().REGISTRY_MODE === "demo";
}
