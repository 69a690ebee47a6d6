import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { factRow, holdsRules } from "@/app/states/rows";
import { FactsSection } from "@/components/states/facts-section";
import { parametersOf } from "@/components/states/parameter";
import { NotFoundList, ReadingsList } from "@/components/states/readings";
import { ReviewNotice } from "@/components/states/review-notice";
import { VersionTimeline } from "@/components/states/version-timeline";
import { Page } from "@/components/ui/page";
import { today } from "@/lib/dates";
import { jurisdictions } from "@/lib/states/facts/jurisdictions";
import { policyOf } from "@/lib/states/index";
import { CaseList } from "./case-list";
import { KindSections } from "./kind-sections";
import { OtherStates } from "./other-states";
import { StateSummary } from "./state-summary";
import { TrainingPrograms } from "./training-programs";

interface Params {
  readonly params: Promise<{ readonly state: string }>;
}

/** The policy that the address names; addresses are in lower case. */
async function policyAt(params: Params["params"]) {
  const { state } = await params;
  return state === state.toLowerCase() ? policyOf(state.toUpperCase()) : null;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const [t, policy] = await Promise.all([getTranslations("states"), policyAt(params)]);
  return { title: policy === null ? t("title") : t("stateTitle", { state: policy.name }) };
}

export default async function StatePage({ params }: Params) {
  const policy = await policyAt(params);
  const row = policy && factRow(policy.code);
  const facts = policy && jurisdictions.get(policy.code);
  if (!policy || !row || !facts) notFound();
  const t = await getTranslations("states");
  const on = today(policy.timeZone);
  const isHeld = holdsRules(policy.code);
  const kinds = Object.entries(policy.credentials).map(([code, kind]) => ({
    code,
    title: kind.title,
    body: kind.body,
    parameters: parametersOf(code, kind.parameters, kind.body, on),
  }));
  const ofState = parametersOf("state", policy.parameters, policy.body, on);
  const own = ofState.filter(({ key }) => stateNamedBy(key) === null);
  const others = ofState.filter(({ key }) => stateNamedBy(key) !== null);
  const held = [...kinds.flatMap(({ parameters }) => parameters), ...own];
  return (
    <main>
      <Page
        title={policy.name}
        lead={isHeld ? t("leadRules", { count: kinds.length }) : t("leadFacts")}
        above={
          <Link href="/states" className="inline-flex min-h-11 items-center text-primary underline">
            {t("all")}
          </Link>
        }
      >
        {isHeld && <ReviewNotice parameters={[...held, ...others]} on={on} />}
        <StateSummary policy={policy} row={row} kinds={kinds} isHeld={isHeld} />
        {isHeld && (
          <>
            <KindSections kinds={kinds} ofState={own} />
            {Object.entries(policy.programs ?? {}).map(([kind, program]) => (
              <TrainingPrograms key={kind} kind={kind} policy={program} on={on} />
            ))}
            <ReadingsList parameters={held} />
            <NotFoundList parameters={held} />
            <VersionTimeline parameters={held} />
            {others.length > 0 && <OtherStates parameters={others} />}
            <CaseList policy={policy} />
          </>
        )}
        <FactsSection
          row={row}
          notes={facts.notes}
          sources={facts.sources}
          reciprocity={facts.credentials.map(({ acronym, name, reciprocity }) => ({
            name: acronym ?? name,
            basis: reciprocity.basis,
          }))}
          open={!isHeld}
        />
      </Page>
    </main>
  );
}

/** The state that a parameter of another one speaks of; null: it speaks of no other. */
function stateNamedBy(key: string): string | null {
  const code = key.slice(-2);
  return key.length > 2 && jurisdictions.has(code) ? code : null;
}
