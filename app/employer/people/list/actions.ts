"use server";

import { redirect } from "next/navigation";
import { readColumns, refusedFile, uploadedFile } from "@/app/lists/read-upload";
import { requireRole } from "@/lib/auth/session";
import { beginPeopleList } from "@/lib/employers/begin-people-list";
import {
  discardPeopleList,
  findPeopleList,
  keepPeopleList,
  savePeopleColumns,
} from "@/lib/employers/people-list";
import type { FormState } from "@/lib/forms";

const page = "/employer/people/list";

/** Keeps a list that came in, without what may not be stored, and shows what it says. */
export async function upload(_previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const uploaded = await uploadedFile(form);
  if ("state" in uploaded) return uploaded.state;
  const { file } = uploaded;
  const kept = await keepPeopleList(file.name, new Uint8Array(await file.arrayBuffer()), employer);
  if (!kept.ok) return refusedFile(kept.refusal);
  redirect(page);
}

/** Takes which column holds what. */
export async function choose(_previous: FormState, form: FormData): Promise<FormState> {
  const employer = await requireRole("employer");
  const chosen = await readColumns("employer-people", form);
  if ("state" in chosen) return chosen.state;
  const list = await findPeopleList(employer);
  if (list) await savePeopleColumns(list, chosen.columns, employer);
  redirect(page);
}

/** Has everybody on the list recorded who can be. */
export async function recordAll(): Promise<void> {
  const employer = await requireRole("employer");
  const list = await findPeopleList(employer);
  const result = list && (await beginPeopleList(list, employer));
  const asksColumns = result?.ok === false && result.refusal === "columns-missing";
  redirect(asksColumns ? `${page}?columns=yes` : page);
}

/** Puts the list away for another one. */
export async function another(): Promise<void> {
  const employer = await requireRole("employer");
  await discardPeopleList(employer);
  redirect(page);
}
