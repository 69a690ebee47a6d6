import { done, refused, type Result } from "@/lib/result";
import { askNextAuth } from "./ask-next-auth";
import { sessionCookie } from "./cookies";
import { homeOfSeats } from "./home-of-seats";
import { endSession, seatsAt } from "./sessions";
import { findSignInLink, type LinkRefusal } from "./sign-in-link";

/** What signs somebody in: the cookies to set, and the page where their work begins. */
export interface Admission {
  readonly setCookies: readonly string[];
  readonly home: string;
}

/**
 * Spends a sign-in link and signs its reader in: next-auth makes the session and its cookie. A session that
 * this browser had before ends.
 */
export async function completeSignIn(attempt: {
  readonly token: string;
  readonly device: string;
  /** The token of the session that this browser has now. */
  readonly earlier?: string | undefined;
}): Promise<Result<Admission, LinkRefusal | "nobody">> {
  const link = await findSignInLink(attempt.token);
  if (!link.ok) return link;
  const email = link.value.identifier;

  const step = await askNextAuth({
    method: "GET",
    action: "callback",
    provider: "email",
    query: { token: attempt.token, email },
    device: attempt.device,
  });
  const setCookies = step.setCookies.filter((cookie) =>
    cookie.startsWith(`${sessionCookie().name}=`),
  );
  if (setCookies.length === 0) {
    const now = await findSignInLink(attempt.token);
    return now.ok ? refused("nobody") : now;
  }
  if (attempt.earlier) await endSession(attempt.earlier);
  return done({ setCookies, home: homeOfSeats(await seatsAt(email)) });
}
