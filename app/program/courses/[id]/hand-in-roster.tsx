import { getTranslations } from "next-intl/server";
import { UploadForm } from "@/app/lists/upload-form";
import { FactForm } from "@/components/staff/fact-form";
import { Section } from "@/components/staff/section";
import { Notice } from "@/components/ui/notice";
import { today } from "@/lib/dates";
import type { Course } from "@/lib/education/sheet";
import { timeZoneOf } from "@/lib/states/catalogue";
import { type, upload } from "./actions";

/** Asks for a roster, as a file or line by line, once the course was held. */
export async function HandInRoster({
  id,
  course: { state, heldOn },
}: {
  readonly id: string;
  readonly course: Course;
}) {
  const [t, common, errors] = await Promise.all([
    getTranslations("employees.courses"),
    getTranslations("common"),
    getTranslations("errors"),
  ]);
  if (heldOn > today(timeZoneOf(state))) return <Notice>{t("rosterLead")}</Notice>;
  return (
    <>
      <Section title={t("roster")}>
        <p className="max-w-prose">{t("looksUp")}</p>
        <h3 className="mt-6">{t("fromFile")}</h3>
        <p className="max-w-prose">{t("fields")}</p>
        <UploadForm action={upload.bind(null, id)} />
      </Section>
      <Section title={t("typed")}>
        <FactForm
          action={type.bind(null, id)}
          questions={[{ name: "lines", kind: "area", label: t("lines"), hint: t("linesHint") }]}
          words={{ problem: errors("summary"), optional: common("optional"), submit: t("look") }}
        />
      </Section>
    </>
  );
}
