import { z } from "zod";
import { db } from "@/lib/db";
import { keyInForce } from "@/lib/keys/signing-key";
import { signJws } from "@/lib/keys/sign-jws";
import { issuerDid } from "@/lib/keys/did";
import { badgeOf } from "./badge";
import type { Edition } from "./edition";
import { signStatement } from "./sign-statement";

const Badge = z.record(z.string(), z.unknown());

/** The signed Open Badge of an edition: the same bytes' worth of JSON for as long as the edition is there. */
export async function signedBadge(edition: Edition): Promise<z.infer<typeof Badge>> {
  const { badge } = await db.edition.findUniqueOrThrow({
    where: { id: edition.id },
    select: { badge: true },
  });
  if (badge !== null) return Badge.parse(badge);
  const key = await keyInForce("assertion");
  const signed = await signStatement(badgeOf(edition), key, new Date());
  // Whoever signs first is kept, so that two readers at once get the same badge.
  await db.$executeRaw`
    update edition set badge = ${JSON.stringify(signed)}::jsonb
    where id = ${edition.id}::uuid and badge is null`;
  return signedBadge(edition);
}

/**
 * The same credential as a JWT (Securing Verifiable Credentials using JOSE, `vc+jwt`): word for word the badge,
 * so that whoever has an old one learns no newer link from it.
 */
export async function badgeAsJwt(edition: Edition): Promise<string> {
  const [key, badge] = await Promise.all([keyInForce("assertion"), signedBadge(edition)]);
  const said = Object.entries(badge).filter(([name]) => name !== "proof");
  const claims = { ...Object.fromEntries(said), iss: issuerDid(), jti: badge["id"] };
  return signJws(key, { typ: "vc+jwt", cty: "vc" }, JSON.stringify(claims));
}
