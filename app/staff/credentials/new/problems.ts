import { getTranslations } from "next-intl/server";
import { today } from "@/lib/dates";
import type { DraftValues } from "@/lib/registry/drafts";
import { NewCredential } from "@/lib/registry/new-credential";
import { showsNoExpiry } from "@/lib/registry/register-credential";
import { timeZoneOf } from "@/lib/states/catalogue";

const explained = [
  "missing",
  "too-long",
  "social-security-number",
  "day-not-read",
  "day-not-plausible",
  "email-not-read",
] as const;

/** The values of a registration as the use case takes them: what is empty is left out. */
export function parseRegistration(values: DraftValues) {
  return NewCredential.safeParse(
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")),
  );
}

/** Everything that is wrong with a registration, by field, in words. Empty when nothing is. */
export async function registrationProblems(
  values: DraftValues,
  state: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const t = await getTranslations("register.problem");
  const input = parseRegistration(values);
  if (!input.success) {
    return Object.fromEntries(
      input.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? "origin");
        const problem = explained.find((key) => key === issue.message) ?? "missing";
        return [name, [t(problem === "missing" ? missing(name) : problem)]];
      }),
    );
  }
  const { issuedOn, birthDate } = input.data;
  const now = today(timeZoneOf(state));
  return {
    ...(issuedOn !== undefined && issuedOn > now && { issuedOn: [t("issued-in-the-future")] }),
    ...(birthDate !== undefined && birthDate > now && { birthDate: [t("born-in-the-future")] }),
    ...(issuedOn !== undefined &&
      birthDate !== undefined &&
      birthDate <= now &&
      birthDate >= issuedOn && { birthDate: [t("born-after-issue")] }),
    ...("printedExpiry" in input.data &&
      issuedOn !== undefined &&
      input.data.printedExpiry !== undefined &&
      input.data.printedExpiry < issuedOn && { printedExpiry: [t("expiry-before-issue")] }),
    ...(showsNoExpiry(input.data, state, now) && { printedExpiry: [t("expiry-refused")] }),
    ...("fromExpiry" in input.data &&
      issuedOn !== undefined &&
      input.data.fromExpiry !== undefined &&
      input.data.fromExpiry < issuedOn && { fromExpiry: [t("expiry-before-issue")] }),
  };
}

const missingWords = {
  given: "missing-given",
  family: "missing-family",
  kind: "missing-kind",
  fromState: "missing-fromState",
  fromKind: "missing-fromKind",
  issuedOn: "missing-issuedOn",
  programId: "missing-programId",
} as const;

function missing(name: string) {
  const known = Object.entries(missingWords).find(([field]) => field === name);
  return known ? known[1] : "missing";
}
