import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { FactForm, type FactField } from "@/components/staff/fact-form";
import { Page } from "@/components/ui/page";
import { requireUser } from "@/lib/auth/session";
import type { Locale } from "@/lib/i18n/locale";
import { nameInWords } from "@/lib/i18n/translate";
import { listPrograms } from "@/lib/registry/list-programs";
import { stateEntry, type StateEntry } from "@/lib/states/catalogue";
import { ask } from "./actions";
import { StateChoice } from "./state-choice";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.ask");
  return { title: t("title") };
}

export default async function AskPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ state?: string | string[] }>;
}) {
  await requireUser();
  const { state: asked } = await searchParams;
  const state = typeof asked === "string" ? stateEntry(asked) : null;
  const [t, common, errors, locale] = await Promise.all([
    getTranslations("requests.ask"),
    getTranslations("common"),
    getTranslations("errors"),
    getLocale(),
  ]);
  if (!state) {
    return (
      <main>
        <Page title={t("title")} lead={t("leadHolder")}>
          <StateChoice />
        </Page>
      </main>
    );
  }
  return (
    <main>
      <Page
        title={t("titleIn", { state: state.name })}
        lead={t("leadIn", { office: nameInWords(state.body, locale) })}
        above={
          <Link href="/my/ask" className="text-primary underline">
            {t("otherState")}
          </Link>
        }
      >
        <FactForm
          action={ask.bind(null, state.code)}
          questions={await questions(state, locale)}
          words={{ problem: errors("summary"), optional: common("optional"), submit: t("send") }}
        />
      </Page>
    </main>
  );
}

async function questions(state: StateEntry, locale: Locale): Promise<readonly FactField[]> {
  const [t, programs] = await Promise.all([
    getTranslations("requests.ask"),
    listPrograms(state.code),
  ]);
  const kinds = state.kinds.map(({ code, title }) => ({
    value: code,
    text: `${nameInWords(title, locale)} (${code})`,
  }));
  return [
    { name: "kind", kind: "choice", label: t("kind"), options: kinds },
    { name: "given", kind: "text", label: t("given") },
    { name: "family", kind: "text", label: t("family"), hint: t("familyHint") },
    { name: "birthDate", kind: "date", label: t("birthDate") },
    ...(programs.length === 0
      ? []
      : [
          {
            name: "programId",
            kind: "choice" as const,
            label: t("program"),
            options: [
              { value: "", text: t("programNone") },
              ...programs.map(({ id, name }) => ({ value: id, text: name })),
            ],
          },
        ]),
    {
      name: "programAsked",
      kind: "text",
      label: t("programAsked"),
      optional: true,
      ...(programs.length > 0 && { hint: t("programAskedHint") }),
    },
    { name: "year", kind: "text", label: t("year"), hint: t("yearHint"), optional: true },
  ];
}
