import type { AuthOptions } from "next-auth";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { createAdapter } from "./adapter";
import { sessionCookie } from "./cookies";
import { sessionLimits } from "./limits";
import { officeUser } from "./office-account";
import { OfficeClaims, officeProvider } from "./office-provider";
import { newToken } from "./tokens";

/** How next-auth works here, for a request from this device. */
export function authOptions(device: string): AuthOptions {
  const office = officeProvider();
  return {
    secret: env().AUTH_SECRET,
    adapter: createAdapter(device),
    session: {
      strategy: "database",
      maxAge: sessionLimits.staff.absolute / 1000,
      generateSessionToken: newToken,
    },
    cookies: { sessionToken: sessionCookie() },
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        server: "",
        from: "",
        maxAge: 0,
        secret: env().AUTH_SECRET,
        sendVerificationRequest: () => Promise.reject(new Error("links are sent by our own mail")),
        options: {},
      },
      ...(office ? [office] : []),
    ],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.type !== "oauth") return true;
        const claims = OfficeClaims.safeParse(profile);
        if (!claims.success) return false;
        const { email, email_verified: emailVerified = false } = claims.data;
        const { provider, providerAccountId } = account;
        const identity = { provider, providerAccountId, email: email ?? null, emailVerified };
        return (await officeUser(identity)) !== null;
      },
    },
    logger: {
      error: (code, metadata) => {
        log.error({ err: "error" in metadata ? metadata.error : metadata }, `next-auth: ${code}`);
      },
      warn: (code) => {
        log.warn(`next-auth: ${code}`);
      },
    },
  };
}
