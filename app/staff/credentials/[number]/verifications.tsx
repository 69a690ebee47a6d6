import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { VerificationTable } from "@/components/verification-table";
import { listedLookUps, listVerifications } from "@/lib/registry/list-verifications";
import { timeZoneOf } from "@/lib/states/catalogue";

/** Who looked this credential up. */
export async function Verifications({
  credentialId,
  state,
}: {
  readonly credentialId: string;
  readonly state: string;
}) {
  const [t, verifications] = await Promise.all([
    getTranslations("credentials"),
    listVerifications(credentialId),
  ]);
  return (
    <Section title={t("verifications")}>
      <VerificationTable
        verifications={verifications}
        timeZone={timeZoneOf(state)}
        most={listedLookUps}
      />
    </Section>
  );
}
