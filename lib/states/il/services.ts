import { worst, type Finding } from "@/lib/rules/decision";
import { said, type Says } from "@/lib/rules/finding";
import {
  categories,
  type Category,
  type ServiceAnswer,
  type ServiceCase,
  type Worker,
} from "@/lib/rules/service";
import { place, placeAsSaid, rankOf, type Placement } from "./categories";
import type { messages } from "./messages";
import { services, staff, type ServiceRule } from "./service-parameters";

const says: Says<keyof typeof messages> = said;

/** The rule on one service, as it applies to the case. */
interface Applied {
  readonly about: ServiceCase;
  readonly rule: ServiceRule;
  readonly cite: Finding["cite"];
  readonly worker: Placement;
}

/** May this worker deliver and bill this service: what the rule permits and what is advised. */
export function decideService(about: ServiceCase): ServiceAnswer {
  const worker = place(about.worker, about.on);
  const { value: rule, cite } = services[about.service].on(about.on);
  const found: Finding<"service">[] = [];
  if (rule !== "unknown") {
    const applied = { about, rule, cite, worker };
    found.push(...onCategory(applied), ...onTeam(applied), ...onCrisis(applied));
    found.push(...onSupervisor(applied));
  }
  const permitted = rule === "unknown" ? "refer" : worst("service", found, "yes");
  const isAgainst = rule !== "unknown" && rule.advisedAgainst === true && isPeer(about.worker);
  const advised = permitted === "no" || isAgainst ? "no" : "yes";
  const advice: readonly Finding[] = isAgainst
    ? [says<"advice">("no", "il-advised-against", staff.role.on(about.on).cite)]
    : [];
  return { permitted, advised, category: worker.sure, findings: [...found, ...advice] };
}

function isPeer({ credentials, categories: asserted }: Worker): boolean {
  const isCertified = credentials.some((one) => one.state === "IL");
  return isCertified || (asserted.includes("PSW") && asserted.length === 1);
}

/** The category itself: enough, enough if something unknown holds, or too low. */
function onCategory({ about, rule, cite, worker }: Applied): readonly Finding<"service">[] {
  const { service } = about;
  if (rule.least === "licensed") return [onLicense(about, cite, worker)];
  const least = rule.withOthers === true ? "PSW" : rule.least;
  if (rankOf(worker.sure) >= rankOf(least)) {
    const category = worker.sure ?? least;
    return [says("yes", "il-category-serves", cite, { service, category })];
  }
  const why = worker.reasons.filter(({ outcome }) => outcome !== "yes");
  if (rankOf(worker.possible) >= rankOf(least)) return why;
  if (rule.belowNotStated === true && worker.possible !== null) {
    return [says("refer", "il-not-stated-for-category", cite, { service })];
  }
  const code = worker.possible === null ? "il-no-category" : "il-category-too-low";
  return [says("no", code, cite, { service, least }), ...why];
}

function onLicense(
  { service }: ServiceCase,
  cite: Finding["cite"],
  { asserted }: Placement,
): Finding<"service"> {
  return rankOf(asserted) >= rankOf("MHP")
    ? says("refer", "il-license-not-known", cite, { service })
    : says("no", "il-licensed-only", cite, { service });
}

/** A team of a leader and somebody else; the worker may be either. */
function onTeam({ about, rule, cite, worker }: Applied): readonly Finding<"service">[] {
  if (rule.withOthers !== true) return [];
  const { others, on } = about;
  if (others === null) return [says("refer", "il-team-not-known", cite)];
  const placed = others.map((one) => placeAsSaid(one, on));
  const leads = (one: Placement): boolean => rankOf(one.sure) >= rankOf("MHP");
  const mayLead = (one: Placement): boolean => rankOf(one.possible) >= rankOf("MHP");
  const isSomebody = (one: Placement): boolean => one.sure !== null;
  if (leads(worker) ? placed.some(isSomebody) : placed.some(leads)) {
    return [says("yes", "il-team-complete", cite)];
  }
  const mayBe = leads(worker)
    ? placed.some((one) => one.possible !== null)
    : placed.some(mayLead) || (mayLead(worker) && placed.some(isSomebody));
  return mayBe
    ? [says("refer", "il-team-not-known", cite)]
    : [says("no", "il-team-incomplete", cite)];
}

function onCrisis({ about, rule, cite, worker }: Applied): readonly Finding<"service">[] {
  const found: Finding<"service">[] = [];
  if (rule.qmhpAccess === true && !isLedByQmhp(about, worker)) {
    const { withQmhpAccess: access } = about;
    if (access === null) found.push(says("refer", "il-qmhp-not-known", cite));
    else if (access) found.push(says("yes", "il-qmhp-at-hand", cite));
    else found.push(says("no", "il-no-qmhp-at-hand", cite));
  }
  if (rule.crisisTrained === true) {
    const { crisisTrained: trained } = about;
    if (trained === null) found.push(says("refer", "il-crisis-training-not-known", cite));
    else if (trained) found.push(says("yes", "il-crisis-trained", cite));
    else found.push(says("no", "il-not-crisis-trained", cite));
  }
  return found;
}

function isLedByQmhp({ others, on, service }: ServiceCase, worker: Placement): boolean {
  const isQmhp = (one: Placement): boolean => rankOf(one.sure) >= rankOf("QMHP");
  if (isQmhp(worker)) return true;
  const canBeLed = service === "mobile-crisis-response" && others !== null;
  return canBeLed && others.some((one) => isQmhp(placeAsSaid(one, on)));
}

/** Whoever bills is supervised by a higher category, and by the one that the service names. */
function onSupervisor({ about, rule, worker }: Applied): readonly Finding<"service">[] {
  const { cite } = staff.supervisor.on(about.on);
  const category = worker.sure ?? worker.possible;
  if (category === null) return [];
  if (category === "LPHA") return [says("yes", "il-top-category", cite)];
  const above = categories[rankOf(category) + 1] ?? "LPHA";
  const named = rule.supervisedBy ?? above;
  const least: Category = rankOf(named) > rankOf(above) ? named : above;
  if (about.supervisor === null) {
    return [says("refer", "il-supervisor-not-known", cite, { least })];
  }
  const has = placeAsSaid(about.supervisor, about.on).sure;
  return rankOf(has) >= rankOf(least)
    ? [says("yes", "il-supervised", cite, { category: has ?? least })]
    : [says("no", "il-supervisor-too-low", cite, { least })];
}
