"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { isAddress } from "@/lib/auth/address";
import { clientAddress } from "@/lib/auth/client-address";
import { nextPath } from "@/lib/auth/next-path";
import { requestSignInLink } from "@/lib/auth/request-sign-in-link";
import { fields, type FormState, invalid } from "@/lib/forms";

const SignIn = z.object({
  email: z
    .string("missing")
    .min(1, "missing")
    .refine((text) => text === "" || isAddress(text), "not-an-address"),
  next: z.string().optional(),
});

/** Sends a sign-in link, if the address is somebody's. The answer is the same when it is nobody's. */
export async function sendSignInLink(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("sign-in");
  const input = SignIn.safeParse(fields(form));
  if (!input.success) {
    return invalid(form, input.error, (problem) =>
      problem === "missing" ? t("ask.missing") : t("ask.notAnAddress"),
    );
  }
  const result = await requestSignInLink({
    email: input.data.email,
    client: clientAddress(await headers()),
    next: nextPath(input.data.next),
  });
  if (!result.ok) return { values: fields(form), errors: { email: [t("ask.tooMany")] } };
  redirect("/sign-in/sent");
}
