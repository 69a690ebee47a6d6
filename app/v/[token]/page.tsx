import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { lookUp } from "@/app/verify/look-up";
import { NoAnswer } from "@/app/verify/no-answer";
import { presentAnswer } from "@/app/verify/present-answer";
import { AnswerPanel } from "@/components/answer-panel";
import { Notice } from "@/components/ui/notice";
import { Verdict } from "@/components/verdict";
import { receiptPath } from "@/lib/receipts/receipt-link";
import { verifyByLink, type LinkedDocument } from "@/lib/registry/verify-credential";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify");
  return { title: t("byLinkTitle"), robots: { index: false, follow: false } };
}

export default async function VerifyByLinkPage({
  params,
}: {
  readonly params: Promise<{ token: string }>;
}) {
  const { token } = await params;
  const t = await getTranslations("verify");
  return (
    <main>
      <h1>{t("byLinkTitle")}</h1>
      <div className="mt-6">
        <Answer token={token} />
      </div>
      <p className="mt-6 print:hidden">
        <Link href="/verify" className="text-primary underline">
          {t("another")}
        </Link>
      </p>
    </main>
  );
}

async function Answer({ token }: { readonly token: string }) {
  const looked = await lookUp((asker) => verifyByLink(token, asker));
  if (looked.found === "too-many" || looked.found === "failed") return <NoAnswer why={looked} />;
  if (looked.found === "replaced" || looked.found === "taken-back") {
    return <Said about={looked.found} reference={looked.reference} />;
  }
  if (!looked.found) return <Said about="unknownLink" reference={looked.reference} />;
  return (
    <>
      {looked.document && <OfDocument {...looked.document} />}
      <AnswerPanel {...await presentAnswer(looked)} />
    </>
  );
}

/** Which document the link was printed on, and whether another one took its place. */
async function OfDocument({ edition, supersededBy }: LinkedDocument) {
  const t = await getTranslations("verify.document");
  if (supersededBy === null) return <p className="mb-4 max-w-prose">{t("current", { edition })}</p>;
  return (
    <div className="mb-4">
      <Notice kind="attention">{t("superseded", { edition, by: supersededBy })}</Notice>
    </div>
  );
}

async function Said({
  about,
  reference,
}: {
  readonly about: "replaced" | "taken-back" | "unknownLink";
  readonly reference: string;
}) {
  const t = await getTranslations("verify");
  return (
    <Verdict
      tone={about === "taken-back" ? "invalid" : "unknown"}
      sentence={t(`${about}.sentence`)}
    >
      <p className="mt-4 max-w-prose">{t(`${about}.body`)}</p>
      <p className="mt-4 text-[0.9rem]">
        <a href={receiptPath(reference)} className="text-primary underline">
          {t("receiptOfThis")}
        </a>
      </p>
    </Verdict>
  );
}
