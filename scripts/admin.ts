import { parseArgs } from "node:util";
import type { InvitationRefusal } from "@/lib/auth/invite";
import { CannotGoOn, command } from "./command";
import { withDatabase } from "./database/with-database";

const usage = `Use one of:
  npm run admin -- invite EMAIL --role ROLE [--name NAME] [--state AZ] [--organization NAME]
  npm run admin -- grants [EMAIL]
  npm run admin -- revoke GRANT
Roles: registrar (needs --state), operator and employer (need --organization), auditor, administrator.`;

const explain: Record<InvitationRefusal, string> = {
  "not-an-address": "EMAIL must be a whole e-mail address, such as name@example.org.",
  "no-such-role": "--role must be registrar, operator, employer, auditor or administrator.",
  "holders-need-none":
    "Holders are not invited: they sign in with the address that is on record for them.",
  "state-missing": "A registrar works for one state: say which, as in --state AZ.",
  "no-such-state": "--state must be the two letters of a state or territory, as in --state AZ.",
  "organization-missing":
    'An operator or employer acts for an organization: say which, as in --organization "Name".',
  "several-organizations": "Several organizations have this name. Nothing was changed.",
  "scope-not-of-this-role":
    "Only a registrar has --state, and only an operator or employer has --organization.",
};

await command(async () => {
  const { values, positionals } = readArguments();
  const [what, who] = positionals;
  if (what === "invite" && who !== undefined) return withDatabase(() => inviteThem(who, values));
  if (what === "grants") return withDatabase(() => printGrants(who));
  if (what === "revoke" && who !== undefined) return withDatabase(() => revokeIt(who));
  throw new CannotGoOn(usage);
});

function readArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      options: { role: text, name: text, state: text, organization: text },
      allowPositionals: true,
    });
  } catch {
    throw new CannotGoOn(usage);
  }
}

interface Options {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly state?: string | undefined;
  readonly organization?: string | undefined;
}

async function inviteThem(email: string, { role = "", name, state, organization }: Options) {
  const { invite } = await import("@/lib/auth/invite");
  const { registryItself } = await import("@/lib/history/record-event");
  const { env } = await import("@/lib/env");
  const result = await invite({ email, name, role, state, organization }, registryItself);
  if (!result.ok) throw new CannotGoOn(explain[result.refusal]);
  const scope = state?.toUpperCase() ?? organization;
  const seat = scope === undefined ? role : `${role} (${scope})`;
  console.log(
    result.value.isNew
      ? `${email} is now ${seat}. An e-mail tells them. Grant ${result.value.grantId}.`
      : `${email} is ${seat} already. Nothing was sent. Grant ${result.value.grantId}.`,
  );
  console.log(`They sign in at ${env().PUBLIC_URL}/sign-in`);
}

async function printGrants(email: string | undefined) {
  const { listGrants } = await import("@/lib/auth/list-grants");
  const grants = await listGrants(email);
  for (const { id, email: to, role, scope, from, to: until } of grants) {
    console.log([id, role, scope ?? "-", from, until ?? "-", to].join("\t"));
  }
}

async function revokeIt(grantId: string) {
  const { revokeGrant } = await import("@/lib/auth/grants");
  const { db } = await import("@/lib/db");
  const { registryItself } = await import("@/lib/history/record-event");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(grantId)) {
    throw new CannotGoOn("GRANT must be the first column of: npm run admin -- grants");
  }
  const outcome = await db.$transaction((tx) => revokeGrant(tx, grantId, registryItself));
  if (outcome === "no-such-grant") throw new CannotGoOn("There is no such grant.");
  console.log(outcome === "revoked" ? "The role has ended." : "The role had ended already.");
}
