"use server";

import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { lookUpEmployee } from "@/lib/employers/look-up-employee";
import { beginRound } from "@/lib/employers/look-up-round";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";

const page = "/employer/people";

/** Has everybody who works for the employer looked up again. */
export async function lookUpEverybody(): Promise<void> {
  const { organizationId, userId } = await requireRole("employer");
  const allowed = await limitRate("look-up-everybody", organizationId);
  if (allowed === "too-many") redirect(`${page}?problem=too-many`);
  await beginRound(organizationId, userId);
  redirect(page);
}

/** Looks one person up again. What cannot be checked is said, and what was told before stays of its day. */
export async function lookUpAgain(employment: string): Promise<void> {
  const employer = await requireRole("employer");
  const allowed = await limitRate("look-up-list", employer.organizationId);
  if (allowed === "too-many") redirect(`${page}?problem=too-many`);
  const result = await lookUpEmployee(employment, employer).catch((error: unknown) => {
    log.error({ err: error, reference: randomUUID() }, "could not check an employee");
    return null;
  });
  if (result === null) redirect(`${page}?problem=could-not-check`);
  if (!result.ok) notFound();
  redirect(page);
}
