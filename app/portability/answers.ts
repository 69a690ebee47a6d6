import { today } from "@/lib/dates";
import { isWorse, type Outcome } from "@/lib/rules/decision";
import type { CredentialName } from "@/lib/rules/facts";
import type { Citation } from "@/lib/rules/dated";
import type { Locale } from "@/lib/i18n/locale";
import { sayFinding } from "@/lib/i18n/reasons";
import { registered } from "@/lib/states/registered";
import { recognition } from "@/lib/states/standing";

/** What a credential is worth for one of another state, why, what is asked there, and whom to ask. */
export interface PortabilityAnswer {
  readonly state: string;
  readonly stateName: string;
  readonly credential: string;
  readonly title: string;
  readonly body: string;
  readonly outcome: Outcome<"recognition">;
  readonly reasons: readonly string[];
  readonly cites: readonly Citation[];
}

/** The held credential; null: nobody knows whether it is in force at home. */
export type Held = CredentialName & { readonly validity: "valid" | null };

/** What a credential is worth today in every other state whose rules we hold. */
export function answersFor(from: Held, locale: Locale): readonly PortabilityAnswer[] {
  return registered
    .filter(({ code }) => code !== from.state)
    .flatMap((policy) =>
      Object.entries(policy.credentials).map(([credential, kind]) => {
        const into = { state: policy.code, credential };
        const { outcome, findings } = recognition(into, from, today(policy.timeZone));
        return {
          ...into,
          stateName: policy.name,
          title: kind.title,
          body: kind.body,
          outcome,
          reasons: findings.map((finding) => sayFinding(finding, locale)),
          cites: [...new Set(findings.map(({ cite }) => cite))],
        };
      }),
    );
}

/** The best of several answers; null of none. */
export function bestOf(found: readonly Outcome<"recognition">[]): Outcome<"recognition"> | null {
  return found.reduce<Outcome<"recognition"> | null>(
    (best, one) => (best === null || isWorse("recognition", best, one) ? one : best),
    null,
  );
}

/** Answers in the order in which people want them: the best first. */
export function bestFirst(answers: readonly PortabilityAnswer[]): readonly PortabilityAnswer[] {
  return answers.toSorted((a, b) =>
    a.outcome === b.outcome ? 0 : isWorse("recognition", a.outcome, b.outcome) ? 1 : -1,
  );
}
