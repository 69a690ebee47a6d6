import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Page } from "@/components/ui/page";
import { listGrants } from "@/lib/auth/list-grants";
import { asRole, roles } from "@/lib/auth/roles";
import { requireRole } from "@/lib/auth/session";
import { states } from "@/lib/states/catalogue";
import { endRole, inviteSomebody, redact } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title") };
}

export default async function AdminPage() {
  await requireRole("administrator");
  const [t, errors, role] = await Promise.all([
    getTranslations("admin"),
    getTranslations("errors"),
    getTranslations("account.role"),
  ]);
  const words = { problem: errors("summary"), optional: t("invite.none") };
  return (
    <main>
      <Page title={t("title")} lead={t("lead")}>
        <Grants />
        <Section title={t("invite.title")}>
          <FactForm
            action={inviteSomebody}
            words={{ ...words, submit: t("invite.submit") }}
            questions={[
              { name: "email", label: t("invite.email"), kind: "email" },
              { name: "name", label: t("invite.name"), kind: "text" },
              {
                name: "role",
                label: t("invite.role"),
                kind: "choice",
                options: roles
                  .filter((one) => one !== "holder")
                  .map((value) => ({ value, text: role(value) })),
              },
              {
                name: "state",
                label: t("invite.state"),
                kind: "choice",
                options: [
                  { value: "", text: t("invite.none") },
                  ...states().map(({ code, name }) => ({ value: code, text: name })),
                ],
              },
              { name: "organization", label: t("invite.organization"), kind: "text" },
            ]}
          />
        </Section>
        <Section title={t("redact.title")}>
          <p className="max-w-prose">{t("redact.lead")}</p>
          <FactForm
            action={redact}
            words={{ ...words, submit: t("redact.submit") }}
            questions={[
              {
                name: "what",
                label: t("redact.what"),
                kind: "choice",
                options: [
                  { value: "remark", text: t("redact.remark") },
                  { value: "document", text: t("redact.document") },
                ],
              },
              { name: "id", label: t("redact.id"), kind: "text" },
            ]}
          />
        </Section>
      </Page>
    </main>
  );
}

async function Grants() {
  const [t, role, grants] = await Promise.all([
    getTranslations("admin"),
    getTranslations("account.role"),
    listGrants(),
  ]);
  return (
    <Section title={t("people")}>
      <DataTable
        caption={t("people")}
        columns={[t("email"), t("role"), t("scope"), t("since"), t("until")]}
        rows={grants.map((grant) => {
          const known = asRole(grant.role);
          const name = known === null ? grant.role : role(known);
          return {
            key: grant.id,
            cells: [
              grant.email,
              name,
              grant.scope ?? t("whole"),
              grant.from,
              grant.to ?? (
                <form key="end" action={endRole.bind(null, grant.id)}>
                  <Button
                    look="secondary"
                    size="staff"
                    aria-label={t("endOf", { role: name, email: grant.email })}
                  >
                    {t("end")}
                  </Button>
                </form>
              ),
            ],
          };
        })}
      />
    </Section>
  );
}
