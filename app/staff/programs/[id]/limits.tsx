import { getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import type { Program } from "@/lib/programs/find-program";
import { limitsOf } from "@/lib/programs/standing-limit";
import { LimitCard } from "./limit-card";

/** Everything that was done to a program's recognition, the latest first. */
export async function Limits({ program }: { readonly program: Program }) {
  const t = await getTranslations("programs.limits");
  const limits = limitsOf(program);
  return (
    <Section title={t("title")}>
      {limits.length === 0 && <p>{t("none")}</p>}
      {limits.map((limit) => (
        <LimitCard key={limit.action.id} program={program} limit={limit} />
      ))}
    </Section>
  );
}
