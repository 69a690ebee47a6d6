import { castSignInPath, findCast } from "@/lib/auth/cast";
import { env } from "@/lib/env";
import { demoDocuments, demoIssuer, type DemoDocument } from "./documents";
import { verifyPath } from "@/lib/links";
import { listFirstCredentials } from "@/lib/registry/list-first-credentials";

/** Somebody of the demo, and the address that signs one in as them. */
export interface DemoPerson {
  readonly role: string;
  readonly email: string;
  readonly signInUrl: string;
}

/** A credential of the demo, and where it is verified. */
export interface DemoCredential {
  readonly number: string;
  readonly lastName: string;
  readonly state: string;
  readonly kind: string;
  /** The validity outcome as of today. */
  readonly shows: string;
  readonly verifyUrl: string;
  readonly certificateUrl: string | null;
}

/** Who can be tried in the demo, and on what. */
export async function demoCast(): Promise<{
  readonly people: readonly DemoPerson[];
  readonly credentials: readonly DemoCredential[];
  readonly documents: readonly DemoDocument[];
  readonly issuer: Awaited<ReturnType<typeof demoIssuer>>;
}> {
  const [cast, answers] = await Promise.all([findCast(), listFirstCredentials(12)]);
  const { PUBLIC_URL } = env();
  const documents = await demoDocuments(answers.map(({ credential }) => credential.number));
  return {
    documents,
    issuer: await demoIssuer(),
    people: cast.flatMap(({ userId, email, seats }) =>
      seats.slice(0, 1).map(({ actor }) => ({
        role: actor.role,
        email,
        signInUrl: `${PUBLIC_URL}${castSignInPath(userId)}`,
      })),
    ),
    credentials: answers.flatMap(({ credential, standing, verifyLinkId }) =>
      verifyLinkId === null
        ? []
        : [
            {
              number: credential.number,
              lastName: credential.holder.name.family,
              state: credential.state,
              kind: credential.kind,
              shows: standing.validity.outcome,
              verifyUrl: `${PUBLIC_URL}${verifyPath(verifyLinkId)}`,
              certificateUrl: certificateOf(credential.number, documents),
            },
          ],
    ),
  };
}

/** The certificate in force of a credential; null where it has none that anybody should rely on. */
function certificateOf(number: string, documents: readonly DemoDocument[]): string | null {
  const current = documents.filter(
    (one) => one.kind === "certificate" && one.number === number && one.status !== "superseded",
  );
  return current.at(-1)?.url ?? null;
}
