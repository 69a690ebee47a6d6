import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToApplications } from "@/app/program/applications/back-to-applications";
import { FactForm } from "@/components/staff/fact-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { nameInWords } from "@/lib/i18n/translate";
import { listRenewable } from "@/lib/programs/applications/list-renewable";
import { kindTitle, stateEntry, stateName, states } from "@/lib/states/catalogue";
import { programKinds } from "@/lib/states/program";
import { begin } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.new");
  return { title: t("title") };
}

export default async function NewApplicationPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ state?: string | string[]; about?: string | string[] }>;
}) {
  const operator = await requireRole("operator");
  const [{ state: asked, about }, t, form, locale, { programs, state: home }] = await Promise.all([
    searchParams,
    getTranslations("applications.new"),
    getTranslations("applications.form"),
    getLocale(),
    listRenewable(operator.organizationId),
  ]);
  const chosen = typeof asked === "string" ? stateEntry(asked) : null;
  const state = chosen?.code ?? home ?? programs[0]?.state ?? states()[0]?.code ?? "";
  const renewals = programs.map(({ id, name, kind, state: of }) => ({
    value: id,
    text: t("renewal", { name, kind, state: stateName(of) }),
  }));
  const kinds = programKinds(state).map((kind) => ({
    value: `${state} ${kind}`,
    text: t("newProgram", {
      kind: `${nameInWords(kindTitle(state, kind) ?? "", locale)} (${kind})`,
    }),
  }));
  return (
    <main>
      <Page title={t("title")} lead={t("lead")} above={<BackToApplications />}>
        <form action="/program/applications/new">
          <SelectField
            key={state}
            name="state"
            label={t("state")}
            defaultValue={state}
            options={states().map(({ code, name }) => ({ value: code, text: name }))}
          />
          <Button look="secondary">{t("otherState")}</Button>
        </form>
        <FactForm
          key={`form ${state}`}
          action={begin}
          initial={typeof about === "string" ? { about } : {}}
          questions={[
            {
              name: "about",
              kind: "choice",
              label: t("about"),
              hint: t("aboutHint"),
              options: [{ value: "", text: t("choose") }, ...kinds, ...renewals],
            },
            { name: "name", kind: "text", label: t("name"), hint: t("nameHint") },
          ]}
          words={{ problem: form("problem"), optional: form("optional"), submit: t("begin") }}
        />
      </Page>
    </main>
  );
}
