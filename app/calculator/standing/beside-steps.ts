import { kindsFor } from "@/app/calculator/offered";
import {
  optionsOf,
  wordsIn,
  type Asking,
  type Field,
  type Option,
  type Step,
} from "@/app/calculator/questionnaire";
import type { Known } from "./read-facts";
import { otherKindsOf, whatMatters, type Matter } from "./what-matters";

/** What is asked beside the certificate: the facts that can change this credential's answer, a page each. */
export function besideSteps(known: Known, { locale }: Asking): readonly Step[] {
  const matters = whatMatters(known);
  const steps: Record<Exclude<Matter, "setting">, Step> = {
    actions: {
      name: "actions",
      list: "facts.actions",
      item: (at) => [
        {
          name: `${at}.kind`,
          kind: "choice",
          key: "actionKind",
          options: actionOptions(locale),
          required: true,
        },
        { name: `${at}.from`, kind: "day", key: "actionFrom", required: true },
        { name: `${at}.to`, kind: "day", key: "actionTo" },
      ],
    },
    employment: {
      name: "employment",
      list: "facts.employment",
      item: (at) => [
        { name: `${at}.as`, kind: "fixed", value: known.kind.credential },
        { name: `${at}.from`, kind: "day", key: "jobFrom", required: true },
        { name: `${at}.to`, kind: "day", key: "jobTo" },
        ...(matters.has("setting") ? [setting(at, locale)] : []),
      ],
    },
    holds: {
      name: "holds",
      list: "facts.holds",
      item: (at) => [
        { name: `${at}.state`, kind: "fixed", value: known.kind.state },
        {
          name: `${at}.credential`,
          kind: "choice",
          key: "heldCredential",
          options: kindsFor("standing", known.kind.state, locale).filter(({ value }) =>
            otherKindsOf(known.kind).includes(value),
          ),
          required: true,
        },
        { name: `${at}.issuedOn`, kind: "day", key: "issuedOn" },
        { name: `${at}.printedExpiry`, kind: "day", key: "heldExpiry" },
      ],
    },
    supervisionMeetings: {
      name: "meetings",
      list: "facts.supervisionMeetings",
      item: (at) => [{ name: at, kind: "day", key: "meeting" }],
    },
    proofReceivedOn: {
      name: "proof",
      fields: [{ name: "facts.proofReceivedOn", kind: "day", key: "proof" }],
    },
  };
  const order = [
    "actions",
    "employment",
    "holds",
    "supervisionMeetings",
    "proofReceivedOn",
  ] as const;
  return order.filter((matter) => matters.has(matter)).map((matter) => steps[matter]);
}

function setting(at: string, locale: Asking["locale"]): Field {
  const options = optionsOf(locale, ["agency", "self-employed"]);
  return { name: `${at}.setting`, kind: "choice", key: "setting", options };
}

const acts = ["suspended", "revoked", "surrendered"] as const;

function actionOptions(locale: Asking["locale"]): readonly Option[] {
  const t = wordsIn(locale);
  return acts.map((value) => ({ value, text: t(`option.act-${value}`) }));
}
