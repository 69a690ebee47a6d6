import type { Database } from "@/lib/db";
import type { Actor } from "@/lib/history/record-event";
import { queueEmail } from "@/lib/mail/queue-email";
import { foldAddress } from "./address";
import { grantRole, type RoleInScope } from "./grants";

/** What an invitation came to. */
export interface Invited {
  readonly userId: string;
  readonly grantId: string;
  /** Whether the role was new to them; if not, nothing was sent. */
  readonly isNew: boolean;
}

/** Makes whoever reads an address a user with a role, and tells them by e-mail. A name that they have stays. */
export async function giveRole(
  tx: Database,
  person: { readonly email: string; readonly name?: string | undefined },
  scope: RoleInScope,
  actor: Actor,
): Promise<Invited> {
  const { email } = person;
  const folded = foldAddress(email);
  await tx.user.createMany({ data: { email, folded }, skipDuplicates: true });
  const { id: userId } = await tx.user.findUniqueOrThrow({ where: { folded } });
  const name = person.name?.trim().replaceAll(/\s+/g, " ").slice(0, 200) ?? "";
  if (name !== "") {
    await tx.user.updateMany({ where: { id: userId, name: null }, data: { name } });
  }
  const granted = await grantRole(tx, { ...scope, userId }, actor);
  if (granted.isNew) {
    const { role, state } = scope;
    const data = { path: "/sign-in", role, ...(state !== undefined && { state }) };
    await queueEmail(tx, { template: "invitation", to: email, data });
  }
  return { userId, ...granted };
}
