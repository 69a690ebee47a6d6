import { addMonths, type PlainDate } from "@/lib/dates";
import type { Finding } from "@/lib/rules/decision";
import { said, type Says } from "@/lib/rules/finding";
import type { Member, Service, TeamAnswer, TeamCase } from "@/lib/rules/service";
import type { messages } from "./messages";
import { services, staff, team } from "./service-parameters";

const says: Says<keyof typeof messages> = said;

const teamsWithPeer: ReadonlySet<Service> = new Set<Service>(["act", "cst"]);

/**
 * Whether the team has a certified peer, or a member who may still become one: until 18 calendar
 * months after hire, the last day included.
 */
export function decideTeam(about: TeamCase): TeamAnswer {
  const { service, on } = about;
  if (!teamsWithPeer.has(service)) {
    return answer(null, says("yes", "il-no-peer-asked", services[service].on(on).cite));
  }
  const { value: months, cite } = team.months.on(on);
  const members = about.members.filter(({ hiredOn }) => hiredOn === null || hiredOn <= on);

  const certified = members.flatMap(peerCredentials).find((one) => one.validity === "valid");
  if (certified !== undefined) {
    const { credential } = certified;
    return answer(null, says("yes", "il-peer-certified", cite, { credential }));
  }
  const until = latest(
    members.filter((one) => one.onPath === true),
    months,
  );
  if (until !== null && on <= until) {
    return answer(until, says("yes", "il-peer-on-path", cite, { until }));
  }
  if (months === "unknown" || members.some((one) => mayBePeer(one, on, months))) {
    return answer(null, says("refer", "il-peer-not-known", cite));
  }
  return until === null
    ? answer(null, says("no", "il-no-peer", cite))
    : answer(until, says("no", "il-peer-too-late", cite, { until }));
}

function answer(until: PlainDate | null, finding: Finding<"team">): TeamAnswer {
  return { compliant: finding.outcome, until, findings: [finding] };
}

function peerCredentials({ credentials }: Member): Member["credentials"] {
  const kinds = staff.mhpByCredential.versions[0]?.value ?? "unknown";
  if (kinds === "unknown") return [];
  return credentials.filter((one) => one.state === "IL" && kinds.includes(one.credential));
}

function latest(members: readonly Member[], months: number | "unknown"): PlainDate | null {
  if (months === "unknown") return null;
  return members.reduce<PlainDate | null>((last, { hiredOn }) => {
    const until = hiredOn === null ? null : addMonths(hiredOn, months);
    return until === null || (last !== null && last > until) ? last : until;
  }, null);
}

/** A credential of unknown standing, or a path or a day of hire that nobody recorded. */
function mayBePeer(member: Member, on: PlainDate, months: number): boolean {
  const isDoubtful = peerCredentials(member).some(
    ({ validity }) => validity === null || validity === "refer",
  );
  if (isDoubtful) return true;
  if (member.onPath === false) return false;
  if (member.hiredOn === null) return true;
  return member.onPath === null && on <= addMonths(member.hiredOn, months);
}
