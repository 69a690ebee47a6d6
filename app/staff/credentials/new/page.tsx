import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { draftFromRow } from "@/lib/intake/draft-from-row";
import { findDraft } from "@/lib/registry/drafts";
import { listPrograms } from "@/lib/registry/list-programs";
import { registrationDraft } from "@/lib/registry/register-credential";
import { draftFromRequest } from "@/lib/requests/draft-from-request";
import { stateEntry, stateName, states } from "@/lib/states/catalogue";
import { registrationProblems } from "./problems";
import { RegistrationForm } from "./registration-form";
import { registrationWords } from "./words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("register");
  return { title: t("title") };
}

export default async function NewCredentialPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ row?: string; check?: string }>;
}) {
  const registrar = await requireRole("registrar");
  const { row = "", check } = await searchParams;
  const t = await getTranslations("register");
  const kept = await findDraft(registrar.userId, registrationDraft(row));
  const values =
    kept ??
    (row === ""
      ? null
      : ((await draftFromRow(row, registrar.state)) ?? (await draftFromRequest(row, registrar))));
  if (row !== "" && values === null) notFound();
  const kinds = stateEntry(registrar.state)?.kinds ?? [];
  return (
    <Page title={t("title")} lead={t("lead", { state: stateName(registrar.state) })}>
      <RegistrationForm
        words={await registrationWords()}
        initial={{
          values: { kind: kinds[0]?.code ?? "", origin: "reciprocity", ...values },
          errors: check && values ? await registrationProblems(values, registrar.state) : {},
        }}
        kinds={kinds.map(({ code, title }) => ({ value: code, text: `${title} (${code})` }))}
        states={states().map(({ code, name, kinds: there }) => ({
          value: code,
          text: name,
          kinds: there.map((kind) => kind.code),
        }))}
        programs={(await listPrograms(registrar.state)).map(({ id, name, operator }) => ({
          value: id,
          text: name === operator ? name : `${name} (${operator})`,
        }))}
      />
    </Page>
  );
}
