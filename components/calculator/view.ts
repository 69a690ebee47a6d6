import type { Translated } from "@/lib/i18n/translate";
import type { Answered } from "./answer";

/** One thing to fill in, with its words. */
export interface ShownField {
  readonly name: string;
  readonly kind: "day" | "amount" | "text" | "choice" | "choices";
  readonly label: string;
  readonly hint: string | undefined;
  readonly isOptional: boolean;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly parts?: readonly Translated[];
  }[];
}

/** Fields that belong together: all of a page, or one item of a list. */
export interface ShownGroup {
  readonly legend: string | null;
  readonly fields: readonly ShownField[];
  /** What the button that removes the item says and sends; null where nothing can be removed. */
  readonly remove: { readonly text: string; readonly go: string } | null;
}

/** What was told on one page. */
export interface ToldStep {
  readonly title: string;
  readonly lines: readonly string[];
  readonly change: { readonly text: string; readonly go: string };
}

/** A page of the calculator: what it asks, what was told before, and the answer at the end. */
export interface View {
  /** Tells one page from the next, for the focus. */
  readonly step: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly ShownGroup[];
  readonly add: string | null;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** Why the page is the same as before although nothing in it is wrong; null: it is not. */
  readonly notice: string | null;
  /** Values of other pages, which go along unseen; nothing is kept on our side. */
  readonly carried: readonly (readonly [name: string, value: string])[];
  readonly told: readonly ToldStep[] | null;
  readonly answer: Answered | null;
  /** Whether there is an earlier page of this question. */
  readonly hasBack: boolean;
  /** What the main button sends; null where there is nothing more to send. */
  readonly next: "on" | "answer" | null;
}
