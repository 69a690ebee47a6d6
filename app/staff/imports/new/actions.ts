"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms";
import { cleanFile } from "@/lib/intake/clean-file";
import { missingColumns } from "@/lib/intake/guess-columns";
import { largestRegister, type FileRefusal } from "@/lib/intake/read-file";
import { recallMapping } from "@/lib/intake/remember-mapping";
import { storeRegister } from "@/lib/intake/store-register";

/** Stores a file that came in, without what may not be stored, and shows what its import would do. */
export async function upload(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireRole("registrar");
  const t = await getTranslations("imports");
  const refuse = (refusal: FileRefusal) => wrong(t(`refusal.${refusal}`));

  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return wrong(t("upload.fileMissing"));
  if (file.size > largestRegister.bytes) return refuse("too-large");
  const clean = await cleanFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!clean.ok) return refuse(clean.refusal);

  const mapping = await recallMapping(actor.state, clean.value.register.headers);
  const { id, cameBefore } = await storeRegister(clean.value, actor.state, mapping, actor);
  const said = new URLSearchParams(cameBefore ? { again: "yes" } : {});
  const unread = clean.value.sheet?.others.length ?? 0;
  if (unread > 0) said.set("sheets", String(unread));
  const place = !cameBefore && missingColumns(mapping).length > 0 ? `${id}/columns` : id;
  redirect(`/staff/imports/${place}${said.size > 0 ? `?${said.toString()}` : ""}`);
}

function wrong(sentence: string): FormState {
  return { values: {}, errors: { file: [sentence] } };
}
