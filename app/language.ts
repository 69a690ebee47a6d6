"use server";

import { cookies } from "next/headers";
import { fields } from "@/lib/forms";
import { languageCookie, localeFor } from "@/lib/i18n/locale";

/** Remembers the language a person chose; the page they are on is shown again in it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const jar = await cookies();
  jar.set(languageCookie, localeFor(fields(form)["language"], null), {
    maxAge: 365 * 24 * 60 * 60,
    sameSite: "lax",
    httpOnly: true,
    path: "/",
  });
}
