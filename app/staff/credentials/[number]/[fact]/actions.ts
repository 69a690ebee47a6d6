"use server";

import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { facts } from "./facts";

/** Records what was typed, or says what is wrong with it. */
export async function record(
  number: string,
  fact: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const registrar = await requireRole("registrar");
  const kind = facts.get(fact);
  if (!kind) notFound();
  return kind.send(form, number, registrar, `/staff/credentials/${number}`);
}
