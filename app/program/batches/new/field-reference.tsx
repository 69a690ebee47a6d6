import { getTranslations } from "next-intl/server";
import { Said } from "@/components/states/said";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { today } from "@/lib/dates";
import { graduateFields } from "@/lib/rules/graduate-fields";
import { timeZoneOf } from "@/lib/states/catalogue";
import { usesOn } from "@/lib/states/graduate-fields";

interface Program {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
}

/** What each program's list may hold: the templates, and every field with whether it is asked and why. */
export async function FieldReference({ programs }: { readonly programs: readonly Program[] }) {
  const t = await getTranslations("batches.new");
  return (
    <Section title={t("templates")}>
      <p className="max-w-prose">{t("templatesLead")}</p>
      {programs.map((program) => (
        <div key={program.id} className="mt-6">
          <h3>{program.name}</h3>
          <ul className="mt-1 flex flex-wrap gap-6">
            {(["xlsx", "csv"] as const).map((format) => (
              <li key={format}>
                <a
                  href={`/program/batches/template?program=${program.id}&format=${format}`}
                  download
                  className="text-primary underline"
                >
                  {t(`template.${format}`)}
                  <span className="sr-only"> {program.name}</span>
                </a>
              </li>
            ))}
          </ul>
          <details className="mt-2">
            <summary className="cursor-pointer text-primary underline">
              {t("fieldsOf", { kind: program.kind })}
              <span className="sr-only">: {program.name}</span>
            </summary>
            <Fields program={program} />
          </details>
        </div>
      ))}
    </Section>
  );
}

async function Fields({ program: { name, state, kind } }: { readonly program: Program }) {
  const t = await getTranslations("batches");
  const uses = usesOn(state, kind, today(timeZoneOf(state)));
  return (
    <DataTable
      caption={`${t("new.fieldsOf", { kind })}: ${name}`}
      columns={[t("new.field"), t("new.use"), t("new.howToWrite"), t("new.why")]}
      rows={graduateFields.map((field) => {
        const { value, cite } = uses[field];
        return {
          key: field,
          cells: [
            t(`field.${field}`),
            t(`use.${value}`),
            t(`hint.${field}`),
            <Said key="why">{cite.says}</Said>,
          ],
        };
      })}
    />
  );
}
