import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/app/staff/imports/page-links";
import { Section } from "@/components/staff/section";
import { SearchForm } from "@/components/staff/search-form";
import { Page } from "@/components/ui/page";
import { requireRole } from "@/lib/auth/session";
import { listGraduateYears, listOwnGraduates } from "@/lib/programs/list-own-graduates";
import { listOwnPrograms } from "@/lib/registry/list-own-programs";
import { FilterForm } from "./filter-form";
import { GraduateTable } from "./graduate-table";
import { graduatesAddress, pageSize, readGraduatesQuery } from "./graduates-query";
import { search } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.operator.graduatesPage");
  return { title: t("title") };
}

export default async function GraduatesPage({
  searchParams,
}: {
  readonly searchParams: Promise<Partial<Record<"program" | "year" | "page", string>>>;
}) {
  const { organizationId } = await requireRole("operator");
  const query = readGraduatesQuery(await searchParams);
  const page = { skip: (query.page - 1) * pageSize, take: pageSize };
  const [t, programs, years, { graduates, total }] = await Promise.all([
    getTranslations("desk.operator.graduatesPage"),
    listOwnPrograms(organizationId),
    listGraduateYears(organizationId),
    listOwnGraduates(organizationId, query, page),
  ]);
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <SearchForm
          search={search}
          words={{ label: t("label"), hint: t("hint"), submit: t("submit") }}
        />
        <Section
          title={t("list")}
          action={{ href: "/program/batches/new", text: t("submitGraduates") }}
        >
          <FilterForm query={query} programs={programs} years={years} />
          <p className="mb-3 tabular-nums">{t("counted", { count: total })}</p>
          {graduates.length > 0 && <GraduateTable caption={t("list")} graduates={graduates} />}
          <PageLinks
            page={query.page}
            pages={Math.ceil(total / pageSize)}
            href={(to) => graduatesAddress({ ...query, page: to })}
          />
        </Section>
      </Page>
    </main>
  );
}
