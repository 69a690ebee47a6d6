import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { listAddresses } from "@/lib/certificates/status-list";
import { env } from "@/lib/env";
import { issuerDid } from "@/lib/keys/did";
import { listKeys } from "@/lib/keys/signing-key";
import { fingerprint } from "@/lib/keys/x509";

/** What the registry publishes for those who check its documents: its name, its keys, its lists. */
export async function Published() {
  const [t, roots, lists] = await Promise.all([
    getTranslations("how-to-check.published"),
    listKeys("root"),
    listAddresses(),
  ]);
  const wellKnown = `${env().PUBLIC_URL}/.well-known`;
  const fingerprints = roots.flatMap(({ certificate }) =>
    certificate === null ? [] : [fingerprint(certificate)],
  );
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className="mt-2 mb-4 max-w-prose">{t("body")}</p>
      <SummaryList
        facts={[
          { name: t("issuer"), value: <Exact>{issuerDid()}</Exact> },
          { name: t("keys"), value: <Address to={`${wellKnown}/did.json`} /> },
          {
            name: t("root"),
            value: <Address to={`${wellKnown}/signing-root.pem`} />,
            note: t("rootNote"),
          },
          {
            name: t("fingerprint"),
            value: fingerprints.map((text) => (
              <p key={text}>
                <Exact>{text}</Exact>
              </p>
            )),
          },
          { name: t("mail"), value: <Address to={`${wellKnown}/mail-keys.json`} /> },
          {
            name: t("lists"),
            value: lists.map((list) => (
              <p key={list}>
                <Address to={list} />
              </p>
            )),
            note: t("listsNote"),
          },
        ]}
      />
    </section>
  );
}

function Exact({ children }: { readonly children: ReactNode }) {
  return <span className="font-mono text-[0.9rem] break-all">{children}</span>;
}

function Address({ to }: { readonly to: string }) {
  return (
    <a href={to} className="font-mono text-[0.9rem] break-all text-primary underline">
      {to}
    </a>
  );
}
