import { z } from "zod";
import { env } from "@/lib/env";
import { askNextAuth, type StepResult } from "./ask-next-auth";
import { sessionCookie } from "./cookies";
import { withNext } from "./next-path";
import { officeProviderId } from "./office-provider";

type Cookies = Readonly<Record<string, string>>;

/** Where to go on, and the cookies to set on the way. */
export type Onward = Pick<StepResult, "setCookies"> & { readonly location: string };

/** The page that says that an office's sign-in did not lead in, and what to do. */
const officeRefused = "/sign-in/refused";

const Csrf = z.object({ csrfToken: z.string() });

/** Begins signing in at the office's own provider. */
export async function beginOfficeSignIn(next: string | null): Promise<Onward> {
  const device = "";
  const asked = await askNextAuth({ method: "GET", action: "csrf", device });
  const { csrfToken } = Csrf.parse(asked.body);
  const step = await askNextAuth({
    method: "POST",
    action: "signin",
    provider: officeProviderId,
    // Signed in, the sign-in page leads on to the page asked for, or home.
    body: { csrfToken, callbackUrl: withNext("/sign-in", next) },
    cookies: cookiesOf(asked.setCookies),
    device,
  });
  const setCookies = [...asked.setCookies, ...step.setCookies];
  return { setCookies, location: leadsToProvider(step) ? (step.redirect ?? "") : officeRefused };
}

/**
 * Ends it: the provider has sent the browser back. A session that the browser already has is not shown to
 * next-auth, which would bind the identity to whoever that is.
 */
export async function finishOfficeSignIn(answer: {
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Cookies;
  readonly device: string;
}): Promise<Onward> {
  const session = sessionCookie().name;
  const cookies = Object.entries(answer.cookies).filter(([name]) => !name.startsWith(session));
  const step = await askNextAuth({
    method: "GET",
    action: "callback",
    provider: officeProviderId,
    query: answer.query,
    cookies: Object.fromEntries(cookies),
    device: answer.device,
  });
  const isIn = step.setCookies.some((cookie) => cookie.startsWith(`${session}=`));
  return { setCookies: step.setCookies, location: isIn ? pathOf(step.redirect) : officeRefused };
}

function leadsToProvider({ redirect }: StepResult): boolean {
  return redirect !== null && !redirect.startsWith(`${env().PUBLIC_URL}/`);
}

/** The path within this registry that an address of ours names. */
function pathOf(address: string | null): string {
  const url = new URL(address ?? "/sign-in", env().PUBLIC_URL);
  return `${url.pathname}${url.search}`;
}

function cookiesOf(setCookies: readonly string[]): Cookies {
  const pairs = setCookies.map((line) => {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))] as const;
  });
  return Object.fromEntries(pairs);
}
