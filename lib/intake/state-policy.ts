import { today, type PlainDate } from "@/lib/dates";
import { kindWrittenAs, stateEntry, states } from "@/lib/states/catalogue";
import { recognition } from "@/lib/states/standing";
import { rulesOf } from "@/lib/states/version";
import { fold } from "./fold-cells";
import type { RegisterPolicy, RowRecognition } from "./register-policy";

/** What a state's rules say today of the rows of its register; null when there is no such state. */
export function policyForToday(state: string): RegisterPolicy | null {
  const entry = stateEntry(state);
  return entry && policyOn(state, today(entry.timeZone));
}

/** What a state's rules say on a day. The few questions that many rows ask are answered once. */
export function policyOn(state: string, on: PlainDate): RegisterPolicy {
  const answers = new Map<string, RowRecognition>();
  const rules = rulesOf(state);
  return {
    state,
    today: on,
    kindOf: (text) => kindWrittenAs(state, text),
    stateOf: stateWrittenAs,
    recognize: (from, credential, into) => {
      const question = [from, fold(credential), into].join("\n");
      const known = answers.get(question);
      if (known) return known;
      const home = { state: from, credential, validity: null };
      const { outcome, findings } = recognition({ state, credential: into }, home, on);
      const answer = { outcome, rules, findings: findings.map(({ code }) => code) };
      answers.set(question, answer);
      return answer;
    },
  };
}

function stateWrittenAs(text: string): string | null {
  const written = fold(text);
  const found = states().find(({ code, name }) => fold(code) === written || fold(name) === written);
  return found?.code ?? null;
}
