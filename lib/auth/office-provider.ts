import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { env } from "@/lib/env";

/** next-auth's name for the office's OpenID Connect provider; part of its callback address. */
export const officeProviderId = "office";

/** What we read of what the provider says. */
export const OfficeClaims = z.object({
  sub: z.string().min(1),
  email: z.string().optional(),
  // Some providers write the word.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  name: z.string().optional(),
});

/** What the provider says of somebody. */
export type OfficeClaims = z.infer<typeof OfficeClaims>;

/** What people call the office's own sign-in; null when the office has none. */
export function officeName(): string | null {
  const { OIDC_ISSUER, OIDC_NAME } = env();
  return OIDC_ISSUER === undefined ? null : OIDC_NAME;
}

/** The office's OpenID Connect provider, when one is configured: authorization code with PKCE, state and nonce. */
export function officeProvider(): OAuthConfig<OfficeClaims> | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env();
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  refusePlainHttp(issuer);
  return {
    id: officeProviderId,
    name: env().OIDC_NAME,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    checks: ["pkce", "state", "nonce"],
    idToken: true,
    // Many providers give the address only at the userinfo endpoint.
    userinfo: {
      request: async ({ client, tokens }) => {
        const vouched = claimsOf(tokens.id_token);
        if (!tokens.access_token) return vouched;
        const told = await client.userinfo(tokens.access_token);
        if (told.sub !== vouched.sub) throw new Error("the provider spoke of two people");
        return { ...vouched, ...told };
      },
    },
    profile: (claims) => ({
      id: claims.sub,
      email: claims.email ?? null,
      name: claims.name ?? null,
    }),
    // Safe here: `officeUser` has already seen that the address is verified and its user unbound.
    allowDangerousEmailAccountLinking: true,
  };
}

const Vouched = z.looseObject({ sub: z.string().min(1) });

/** What an ID token says, which next-auth has already verified. */
function claimsOf(idToken: string | undefined) {
  const payload = idToken?.split(".")[1] ?? "";
  return Vouched.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
}

function refusePlainHttp(issuer: string): void {
  const { protocol, hostname } = new URL(issuer);
  const isLoopback = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
  if (protocol !== "https:" && !isLoopback) throw new Error("OIDC_ISSUER must start with https://");
}
