import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { asRole } from "@/lib/auth/roles";
import type { ActorOf } from "@/lib/auth/seat";
import { listOwnStaff, type StaffMember } from "@/lib/programs/own-staff";
import { endRole } from "./actions";

/** The people of the operator's organization with their roles, and the way to end a colleague's. */
export async function OwnStaff({ operator }: { readonly operator: ActorOf<"operator"> }) {
  const [t, role, staff] = await Promise.all([
    getTranslations("desk.operator.people"),
    getTranslations("account.role"),
    listOwnStaff(operator.organizationId),
  ]);
  const inWords = (word: string) => {
    const known = asRole(word);
    return known === null ? word : role(known);
  };
  return (
    <Section title={t("staff")}>
      <DataTable
        caption={t("staff")}
        columns={[t("email"), t("name"), t("role"), t("since"), t("next")]}
        rows={staff.map((member) => ({
          key: member.grantId,
          cells: [
            member.email,
            member.name ?? t("noName"),
            inWords(member.role),
            member.from,
            waysOn(member),
          ],
        }))}
      />
    </Section>
  );

  function waysOn({ grantId, userId, email, role: word }: StaffMember) {
    if (word !== operator.role) return t("byOffice");
    if (userId === operator.userId) return t("you");
    return (
      <form action={endRole.bind(null, grantId)}>
        <Button
          look="secondary"
          size="staff"
          aria-label={t("endOf", { role: inWords(word), email })}
        >
          {t("end")}
        </Button>
      </form>
    );
  }
}
