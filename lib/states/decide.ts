import type { Finding } from "@/lib/rules/decision";
import { questions, type Asked, type QuestionName } from "@/lib/rules/question";
import { isQuestion, readAs } from "@/lib/rules/read";
import { refuse, type Refusal } from "@/lib/rules/refusal";
import { isService } from "@/lib/rules/service";
import { say } from "./say";
import { admission } from "./admission";
import { service, team, units } from "./services";
import { recognition, standing } from "./standing";
import { rulesOf } from "./version";
import {
  firstWrongState,
  firstWrongStateOf,
  unknownService,
  wrongCredential,
  wrongState,
} from "./wrong-names";

/** An answer as machines read it. */
export type DecisionAnswer = Readonly<Record<string, unknown>> & { readonly error?: never };

/** A question that cannot be answered as asked. */
export interface DecisionError {
  readonly id: string | number | null;
  readonly error: Refusal;
}

type Decided =
  { readonly answer: Readonly<Record<string, unknown>> } | { readonly refusal: Refusal };

/**
 * Answers one question of the contract, or says what is wrong with it and where; `undefined`
 * stands for a text that could not be read. Never throws.
 */
export function decide(question: unknown): DecisionAnswer | DecisionError {
  if (question === undefined) {
    return { id: null, error: refuse("not-json", "This line is not JSON.", []) };
  }
  if (typeof question !== "object" || question === null || Array.isArray(question)) {
    return { id: null, error: refuse("not-an-object", "A question is a JSON object.", []) };
  }
  const id = idOf(question);
  const name = "question" in question ? (question.question ?? null) : null;
  if (name === null) return { id, error: refuse("missing", "It is required.", ["question"]) };
  if (!isQuestion(name)) {
    // Anything but a text may be nested too deeply to be written.
    const message =
      typeof name === "string"
        ? `There is no question ${JSON.stringify(name.slice(0, 80))}.`
        : "The name of a question is a text.";
    return { id, error: refuse("unknown-question", message, ["question"]) };
  }
  const decided = answers[name](question);
  if ("refusal" in decided) return { id, error: decided.refusal };
  return id === null ? decided.answer : { id, ...decided.answer };
}

function idOf(question: object): string | number | null {
  const id = "id" in question ? question.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

const answers: Readonly<Record<QuestionName, (question: object) => Decided>> = {
  standing: (question) => asking(questions.standing, question, onStanding),
  recognition: (question) => asking(questions.recognition, question, onRecognition),
  admission: (question) => asking(questions.admission, question, onAdmission),
  service: (question) => asking(questions.service, question, onService),
  team: (question) => asking(questions.team, question, onTeam),
  units: (question) => asking(questions.units, question, onUnits),
};

function asking<T>(
  schema: Parameters<typeof readAs<T>>[0],
  question: object,
  answer: (asked: T) => Decided,
): Decided {
  const read = readAs(schema, question);
  return "refusal" in read ? read : answer(read.asked);
}

function onStanding({ state, credential, on, facts }: Asked<"standing">): Decided {
  const wrong =
    wrongCredential(state, credential, []) ??
    (facts.source?.kind === "reciprocity" && facts.source.from !== null
      ? wrongState(facts.source.from.state, ["facts", "source", "from", "state"])
      : null) ??
    firstWrongState(facts.holds, ["facts", "holds"]);
  if (wrong !== null) return { refusal: wrong };
  const found = standing({ state, credential }, facts, on);
  return {
    answer: {
      on,
      rules: rulesOf(state),
      validity: { ...found.validity, findings: written(found.validity.findings) },
      education: { ...found.education, findings: written(found.education.findings) },
      practice: { ...found.practice, findings: written(found.practice.findings) },
      next: found.next,
    },
  };
}

function onRecognition({ into, from, on }: Asked<"recognition">): Decided {
  const wrong =
    wrongCredential(into.state, into.credential, ["into"]) ??
    wrongState(from.state, ["from", "state"]);
  if (wrong !== null) return { refusal: wrong };
  const found = recognition(into, from, on);
  return {
    answer: {
      on,
      outcome: found.outcome,
      findings: written(found.findings),
      rules: rulesOf(into.state),
    },
  };
}

/** A finding as machines read it: its sentence in English. */
function written(findings: readonly Finding[]): readonly Readonly<Record<string, unknown>>[] {
  return findings.map((finding) => ({
    code: finding.code,
    outcome: finding.outcome,
    reason: say(finding, "en"),
    cite: finding.cite,
  }));
}

function onAdmission({ state, credential, on, level, facts }: Asked<"admission">): Decided {
  const wrong = wrongCredential(state, credential, []);
  if (wrong !== null) return { refusal: wrong };
  const found = admission({ state, credential }, { facts, level, on });
  const { outcome, short, from } = found;
  return {
    answer: { on, outcome, short, from, findings: written(found.findings), rules: rulesOf(state) },
  };
}

function onService({ state, ...about }: Asked<"service">): Decided {
  const wrong =
    wrongState(state, ["state"]) ??
    firstWrongState(about.worker.credentials, ["worker", "credentials"]) ??
    firstWrongState(about.supervisor?.credentials ?? [], ["supervisor", "credentials"]) ??
    firstWrongStateOf(about.others ?? [], "others");
  if (wrong !== null) return { refusal: wrong };
  const { service: name } = about;
  if (!isService(name)) return { refusal: unknownService(name) };
  const found = service(state, { ...about, service: name });
  const { permitted, advised, category } = found;
  return {
    answer: {
      on: about.on,
      permitted,
      advised,
      category,
      findings: written(found.findings),
      rules: rulesOf(state),
    },
  };
}

function onTeam({ state, ...about }: Asked<"team">): Decided {
  const { on, service: name, members } = about;
  const wrong = wrongState(state, ["state"]) ?? firstWrongStateOf(members, "members");
  if (wrong !== null) return { refusal: wrong };
  if (!isService(name)) return { refusal: unknownService(name) };
  const found = team(state, { on, members, service: name });
  const { compliant, until } = found;
  return {
    answer: { on, compliant, until, findings: written(found.findings), rules: rulesOf(state) },
  };
}

function onUnits({ state, ...about }: Asked<"units">): Decided {
  const wrong = wrongState(state, ["state"]);
  if (wrong !== null) return { refusal: wrong };
  const { outcome, limit, per, resets, findings } = units(state, about);
  return {
    answer: {
      on: about.on,
      outcome,
      limit,
      per,
      resets,
      findings: written(findings),
      rules: rulesOf(state),
    },
  };
}
