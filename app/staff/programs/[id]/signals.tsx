import { useTranslations } from "next-intl";
import { Section } from "@/components/staff/section";
import type { Signal } from "@/lib/programs/signals";

/** What is out of the ordinary for a program, and that it is no verdict. */
export function Signals({ signals }: { readonly signals: readonly Signal[] }) {
  const t = useTranslations("programs.signals");
  return (
    <Section title={t("title")}>
      <p className="max-w-prose text-quiet">{t("lead")}</p>
      {signals.length === 0 ? (
        <p className="mt-3">{t("none")}</p>
      ) : (
        <ul className="mt-3 max-w-prose list-disc space-y-2 pl-6">
          {signals.map((signal) => (
            <li key={"cohort" in signal ? `${signal.code} ${signal.cohort}` : signal.code}>
              <Sentence signal={signal} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Sentence({ signal }: { readonly signal: Signal }) {
  const t = useTranslations("programs.signals");
  switch (signal.code) {
    case "cohort-size":
      return t("cohort-size", signal);
    case "pass-rate":
      return t("pass-rate", signal);
    case "hours-below":
      return t("hours-below", signal);
    default:
      return t(signal.code, signal);
  }
}
