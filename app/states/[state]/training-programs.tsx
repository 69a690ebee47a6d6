import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CitationNote } from "@/components/states/citation";
import { Name } from "@/components/states/said";
import type { PlainDate } from "@/lib/dates";
import type { Citation } from "@/lib/rules/dated";
import { isAsked, type ProgramPolicy } from "@/lib/rules/program-policy";

/** What is asked of the training programs of one credential kind, each with its source. */
export function TrainingPrograms({
  kind,
  policy,
  on,
}: {
  readonly kind: string;
  readonly policy: ProgramPolicy;
  readonly on: PlainDate;
}) {
  const t = useTranslations("applications.policy");
  const about = useTranslations("applications.requirement");
  return (
    <section id={`programs-${kind}`} className="mt-12">
      <h2>{`${t("title")}: ${kind}`}</h2>
      <p className="mt-1 text-quiet">
        <Name line>{policy.called}</Name>
      </p>
      {valuesOf(policy, on).map(({ name, value, cite }) => (
        <Row key={name} title={t(name)} cite={cite}>
          <Value name={name} value={value} />
        </Row>
      ))}
      {policy.requirements.map((requirement) => (
        <Row
          key={requirement.key}
          title={about(`${requirement.key}.label`)}
          cite={requirement.asked.on(on).cite}
        >
          {isAsked(requirement, on) ? t("asked") : t("optional")}
        </Row>
      ))}
    </section>
  );
}

const names = [
  "reviewer",
  "term",
  "reviewDays",
  "ownStaff",
  "trainingHours",
  "examMark",
] as const satisfies readonly (keyof ProgramPolicy)[];

interface ProgramValue {
  readonly name: (typeof names)[number];
  readonly value: string | number | { readonly months: number };
  readonly cite: Citation;
}

function valuesOf(policy: ProgramPolicy, on: PlainDate): readonly ProgramValue[] {
  return names.map((name) => {
    const { value, cite } = policy[name].on(on);
    return { name, value, cite };
  });
}

function Value({ name, value }: Pick<ProgramValue, "name" | "value">) {
  const t = useTranslations("applications.policy");
  if (typeof value === "object") return t("months", value);
  if (typeof value === "number") {
    if (name === "trainingHours") return t("hours", { hours: value });
    return name === "examMark" ? t("percent", { mark: value }) : t("days", { days: value });
  }
  switch (value) {
    case "unknown":
      return t("notFound");
    case "no minimum":
      return t("noMinimum");
    case "open-ended":
      return t("openEnded");
    case "allowed":
      return t("allowed");
    default:
      return <Name>{value}</Name>;
  }
}

function Row({
  title,
  cite,
  children,
}: {
  readonly title: string;
  readonly cite: Citation;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid break-inside-avoid gap-x-8 gap-y-2 border-b border-hairline py-4 lg:grid-cols-[13rem_1fr]">
      <h3 className="font-semibold">{title}</h3>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(11rem,2fr)_3fr]">
        <div>{children}</div>
        <CitationNote cite={cite} />
      </div>
    </div>
  );
}
