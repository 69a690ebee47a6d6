import type { PlainDate } from "@/lib/dates";
import { undated, type Citation, type Dated } from "@/lib/rules/dated";
import { topicOf, topics, type Topic } from "./topics";

/** A parameter as pages show it: with all its versions, the newest first. */
export interface Parameter {
  /** Unique on a page: the credential's code and the parameter's name. */
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly topic: Topic;
  readonly versions: readonly ParameterVersion[];
  readonly reviewBy: PlainDate;
  /** Whom to ask what was not found. */
  readonly body: string;
}

/** A value from a day on; null: no source names a first day. */
export interface ParameterVersion {
  readonly from: PlainDate | null;
  readonly value: unknown;
  readonly cite: Citation;
  readonly inForce: boolean;
}

/** The parameters of a policy or credential as pages show them on a day, in the order of their topics. */
export function parametersOf(
  scope: string,
  parameters: Readonly<Record<string, Dated<unknown>>>,
  body: string,
  on: PlainDate,
): readonly Parameter[] {
  const shown = Object.entries(parameters).map(([key, dated]) => ({
    id: `${scope}-${key}`,
    key,
    label: dated.label,
    topic: topicOf(key, dated.on(on).value),
    versions: dated.versions
      .map((version) => ({
        from: version.from === undated ? null : version.from,
        value: version.value,
        cite: version.cite,
        inForce: version === dated.on(on),
      }))
      .toReversed(),
    reviewBy: dated.reviewBy,
    body,
  }));
  return shown.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}

/** The version in force on the day for which the page was made. */
export function inForce({ versions }: Parameter): ParameterVersion | undefined {
  return versions.find((version) => version.inForce);
}
