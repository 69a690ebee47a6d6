import { env } from "@/lib/env";

interface CookieShape {
  readonly name: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: "lax";
    readonly path: "/";
    readonly secure: boolean;
  };
}

/**
 * The cookie that carries the session's token. Over http, which is a demo on somebody's own machine, its
 * name holds the port: browsers share cookies between ports, and two copies run side by side.
 */
export function sessionCookie(): CookieShape {
  return cookieNamed("session");
}

/** The cookie that remembers which of several seats of the same role somebody works in. */
export function seatCookie(): CookieShape {
  return cookieNamed("seat");
}

function cookieNamed(word: string): CookieShape {
  const address = new URL(env().PUBLIC_URL);
  const secure = address.protocol === "https:";
  const name = secure ? `__Host-registry-${word}` : `registry-${word}-${address.port || "80"}`;
  return { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } };
}
