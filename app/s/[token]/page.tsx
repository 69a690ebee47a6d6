import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { CouldNotCheck } from "@/components/could-not-check";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Verdict } from "@/components/verdict";
import { clientAddress } from "@/lib/auth/client-address";
import { currentUser } from "@/lib/auth/session";
import { log } from "@/lib/log";
import { limitRate } from "@/lib/rate-limit";
import { verifyByShare } from "@/lib/requests/verify-by-share";
import { SharedAnswer } from "./shared-answer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shares.page");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function SharePage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const [{ token }, t] = await Promise.all([params, getTranslations("shares.page")]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <Answer token={token} />
      </Page>
    </main>
  );
}

async function Answer({ token }: { readonly token: string }) {
  const [t, verify] = await Promise.all([
    getTranslations("shares.page"),
    getTranslations("verify.problem"),
  ]);
  const looked = await lookUp(token);
  if (looked === "too-many") return <Notice kind="attention">{verify("too-many")}</Notice>;
  if (looked.found === "failed") return <CouldNotCheck reference={looked.reference} />;
  if (looked.found === "in-force") return <SharedAnswer shared={looked} />;
  return (
    <Verdict tone="unknown" sentence={t(`${looked.found}.sentence`)}>
      <p className="mt-4 max-w-prose">{t(`${looked.found}.body`)}</p>
    </Verdict>
  );
}

async function lookUp(token: string) {
  const reference = randomUUID();
  try {
    const allowed = await limitRate("look-up-client", clientAddress(await headers()));
    if (allowed === "too-many") return "too-many";
    const user = await currentUser();
    return await verifyByShare(token, { userId: user?.userId ?? null });
  } catch (error) {
    log.error({ err: error, reference }, "could not check a share link");
    return { found: "failed", reference } as const;
  }
}
