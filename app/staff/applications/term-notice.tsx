import { getTranslations } from "next-intl/server";
import { CitationNote } from "@/components/states/citation";
import { Notice } from "@/components/ui/notice";
import { today } from "@/lib/dates";
import type { SeenApplication } from "@/lib/programs/applications/find-application";
import { spanFrom } from "@/lib/programs/applications/recognition-term";
import { timeZoneOf } from "@/lib/states/catalogue";
import { knownProgramPolicy } from "@/lib/states/program";

/** How long a recognition that begins today would last, and who says so; "refer" where nobody does. */
export async function TermNotice({ application }: { readonly application: SeenApplication }) {
  const { state, kind } = application;
  const on = today(timeZoneOf(state));
  const [t, span] = await Promise.all([
    getTranslations("applications.recognize"),
    spanFrom(application, on),
  ]);
  const { cite } = knownProgramPolicy(state, kind).term.on(on);
  const { months } = span;
  return (
    <Notice kind={span.by === "nobody" ? "attention" : "information"}>
      <p>
        {span.by === "nobody" && t("nobody")}
        {span.by === "office" && t("office", { months: months ?? 0, source: span.source ?? "" })}
        {span.by === "state" && (months === null ? t("open") : t("state", { months }))}
      </p>
      <CitationNote cite={cite} />
    </Notice>
  );
}
