import { BitstringStatusList, createCredential } from "@digitalbazaar/vc-bitstring-status-list";
import { z } from "zod";
import type { StatusList as Row } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { isDemo } from "@/lib/env";
import { issuerDid } from "@/lib/keys/did";
import { keyInForce } from "@/lib/keys/signing-key";
import { issuerName, statusListAddress } from "./badge";
import { signStatement } from "./sign-statement";
import { entriesSet } from "./status-bits";
import { listLength } from "./status-index";
import { toTheSecond } from "./to-the-second";

/** How long a signed list may be relied upon, in milliseconds. */
const validFor = 24 * 3_600_000;

/** A suspension begins and ends with a day, when nothing is recorded: a list is made anew after this time. */
const remadeAfter = 10 * 60_000;

const Signed = z.record(z.string(), z.unknown());

/** Every list there is, by its address. */
export async function listAddresses(): Promise<readonly string[]> {
  const lists = await db.statusList.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  return lists.map(({ id }) => statusListAddress(id));
}

/** A list, signed and in its window; null when there is no such list. Signed now when the last signing is overtaken. */
export async function signedStatusList(id: string, now = new Date()): Promise<object | null> {
  const list = await db.statusList.findUnique({ where: { id } });
  if (!list) return null;
  return isCurrent(list, now) ? Signed.parse(list.signed) : signList(list, now);
}

/** Signs every list whose last signing is overtaken. Run by the clock; safe to run at any time and twice. */
export async function refreshStatusLists(now = new Date()): Promise<void> {
  const lists = await db.statusList.findMany({ select: { id: true } });
  for (const { id } of lists) await signedStatusList(id, now);
}

function isCurrent({ signedAt, changedAt }: Row, now: Date): boolean {
  if (signedAt === null || signedAt <= changedAt || signedAt > now) return false;
  return now.getTime() - signedAt.getTime() < remadeAfter;
}

async function signList({ id, purpose, changedAt }: Row, now: Date): Promise<object> {
  const key = await keyInForce("assertion");
  const list = new BitstringStatusList({ length: listLength });
  for (const index of await entriesSet(id, purpose, now)) list.setStatus(index, true);
  const statement = await createCredential({
    id: statusListAddress(id),
    list,
    statusPurpose: purpose,
  });
  const validUntil = new Date(now.getTime() + validFor);
  const name = `Badges under ${purpose}${isDemo() ? " (demonstration)" : ""}`;
  const signed = await signStatement(
    {
      ...statement,
      name,
      issuer: { id: issuerDid(), name: issuerName() },
      validFrom: toTheSecond(now),
      validUntil: toTheSecond(validUntil),
    },
    key,
    now,
  );
  // Not kept when something changed meanwhile: the next reader gets a list that knows of it.
  await db.$executeRaw`
    update status_list
    set signed = ${JSON.stringify(signed)}::jsonb, signed_at = ${now}, valid_until = ${validUntil}
    where id = ${id} and (signed_at is null or signed_at <= ${now})
      and date_trunc('milliseconds', changed_at) = ${changedAt}`;
  return signed;
}
