import { execFileSync } from "node:child_process";
import type { Page } from "playwright/test";
import { z } from "zod";

/** What `npm run -s demo` prints. */
export const DemoOutput = z.object({
  baseUrl: z.url(),
  people: z.array(z.object({ role: z.string(), email: z.string(), signInUrl: z.url() })),
  credentials: z.array(
    z.object({
      number: z.string(),
      lastName: z.string(),
      state: z.string(),
      kind: z.string(),
      shows: z.string(),
      verifyUrl: z.url(),
      certificateUrl: z.url().nullable(),
    }),
  ),
  documents: z.array(
    z.object({
      kind: z.enum(["certificate", "badge", "email", "receipt"]),
      number: z.string(),
      status: z.enum(["valid", "suspended", "revoked", "superseded"]),
      url: z.url(),
    }),
  ),
  issuer: z.object({
    did: z.string(),
    didUrl: z.url(),
    rootCertificateUrl: z.url(),
    statusLists: z.array(z.url()),
  }),
});

/** A credential of the demo. */
export type DemoCredential = z.infer<typeof DemoOutput>["credentials"][number];

let known: z.infer<typeof DemoOutput> | undefined;

/** What `npm run -s demo` prints about the demo that the journeys run on. */
export function demo(): z.infer<typeof DemoOutput> {
  known ??= DemoOutput.parse(JSON.parse(execFileSync("npm", ["run", "-s", "demo"]).toString()));
  return known;
}

/** The demo's credential of a holder. Fails when there is none. */
export function credentialOf(lastName: string): DemoCredential {
  const found = demo().credentials.find((credential) => credential.lastName === lastName);
  if (!found) throw new Error(`the demo has no credential of ${lastName}`);
  return found;
}

/** Signs in as a member of the demo's cast. */
export async function signInAs(page: Page, email: string): Promise<void> {
  const person = demo().people.find((one) => one.email === email);
  if (!person) throw new Error(`the demo has nobody with the address ${email}`);
  await page.goto(person.signInUrl);
}

/** The registrar of Arizona. */
export const arizona = "rosa.delgado@oifa.example.org";
