import { fingerprint } from "@/lib/registry/drafts";
import { requirementKeys } from "@/lib/rules/program-policy";
import type { Answers } from "./answers";

/** The answers on a form and, where it may be changed, the program's name. */
export type TypedAnswers = Answers & { readonly name?: string };

const fields = ["name", ...requirementKeys] as const;

/** What a form was opened at: a short mark of each answer, so that the form need not carry the answers twice. */
export function versionOf({
  name,
  answers,
}: {
  readonly name: string;
  readonly answers: Answers;
}): string {
  const standing: TypedAnswers = { ...answers, name };
  return fields.map((field) => `${field}.${markOf(standing[field] ?? "")}`).join(" ");
}

/** What becomes of typed answers, by those that stand now. */
export interface MergedAnswers {
  /** Typed since the form was opened, where nobody else changed anything. */
  readonly changed: TypedAnswers;
  /** Saved by somebody else since then, where nothing was typed. */
  readonly taken: TypedAnswers;
  /** Saved by somebody else since then, where something else was typed. */
  readonly meanwhile: TypedAnswers;
}

/** Lays typed answers over those that stand, each by what it was when the form was opened. */
export function mergeAnswers(
  typed: TypedAnswers,
  opened: string,
  standing: TypedAnswers,
): MergedAnswers {
  const marks = new Map(
    opened.split(" ").map((one) => {
      const [field = "", mark = ""] = one.split(".");
      return [field, mark];
    }),
  );
  const pick = (wanted: keyof MergedAnswers): TypedAnswers =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const [text, stands = ""] = [typed[field], standing[field]];
        if (text === undefined) return [];
        const became = becomes(markOf(text), markOf(stands), marks.get(field) ?? markOf(""));
        return became === wanted ? [[field, wanted === "changed" ? text : stands]] : [];
      }),
    );
  return { changed: pick("changed"), taken: pick("taken"), meanwhile: pick("meanwhile") };
}

function becomes(typed: string, stands: string, opened: string): keyof MergedAnswers | null {
  if (typed === stands) return null;
  if (stands === opened) return "changed";
  return typed === opened ? "taken" : "meanwhile";
}

/** Browsers send line ends otherwise than they got them: that is no change. */
function markOf(text: string): string {
  return fingerprint({ text: text.replace(/\r\n?/g, "\n").trim() }).slice(0, 12);
}
