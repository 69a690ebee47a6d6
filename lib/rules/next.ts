import { addDays, type PlainDate } from "@/lib/dates";
import type { Next, Outcome, Standing } from "./decision";
import type { Lateness } from "./late";
import type { CredentialCase } from "./policy";
import type { TermPolicy, TermSpan } from "./term";

interface Upcoming {
  readonly outcome: Standing["validity"]["outcome"];
  readonly term: TermSpan | undefined;
  readonly late: Lateness | null;
  readonly education: Standing["education"];
}

const settled: ReadonlySet<Outcome<"validity">> = new Set([
  "revoked",
  "surrendered",
  "terminated",
  "pending",
]);

/** The first thing to do or to know: what is overdue comes before all else. */
export function nextOf(
  policy: TermPolicy,
  { facts, on }: CredentialCase,
  { outcome, term, late, education }: Upcoming,
): Next | null {
  if (settled.has(outcome)) return null;
  let next: Next | null = null;
  if (education.outcome === "owed" || education.outcome === "overdue") {
    next = sooner(next, education.due, "education");
  }
  for (const { kind, from, to } of facts.actions) {
    if (kind !== "suspended" || from > on || to === null || to < on) continue;
    next = sooner(next, to, "suspension-ends");
  }
  if (late !== null) next = sooner(next, late.until, "renewal");
  if (term === undefined || on > term.ruledLastDay) return next;

  const lastDay = term.ruledLastDay;
  const window = policy.windowDays?.on(lastDay).value;
  const opens = typeof window === "number" ? addDays(lastDay, -window) : lastDay;
  if (on < opens && opens < lastDay) next = sooner(next, opens, "window-opens");
  const isFirst = facts.firstCertificate && facts.renewals.every((one) => one.on > on);
  return sooner(next, lastDay, isFirst ? "term-ends" : "renewal");
}

function sooner(next: Next | null, on: PlainDate | null, what: Next["what"]): Next | null {
  return on === null || (next !== null && next.on <= on) ? next : { on, what };
}
