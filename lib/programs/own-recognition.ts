import { today, type PlainDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import { programsOf } from "@/lib/registry/list-own-programs";
import { timeZoneOf } from "@/lib/states/catalogue";
import { toActionReasons, type ActionReason } from "./action-reasons";
import { recognitionOn, type RecognitionStanding } from "./recognition-on";
import { standingWindows, type Days } from "./recognized-days";

/** The recognition of one program, as its operator sees it. */
export interface OwnRecognition {
  readonly programId: string;
  readonly name: string;
  readonly state: string;
  readonly kind: string;
  readonly inCustodyOf: string | null;
  readonly standing: RecognitionStanding["standing"];
  /** The last recognized day that is known, when the program is recognized today. */
  readonly lastDay: PlainDate | null;
  /** The days for which it was recognized, as they were given. */
  readonly periods: readonly (Days & { readonly remindedAt: Date | null })[];
  /** What was done to its recognition, the latest first. */
  readonly actions: readonly OwnAction[];
}

/** What can be done to a program's recognition, and what can follow on that. */
const actionKinds = [
  "suspended",
  "withdrawn",
  "reinstated",
  "appealed",
  "upheld",
  "overturned",
] as const;

/** Something that was done to a program's recognition, with the days it is about. */
export interface OwnAction extends Days {
  readonly id: string;
  readonly kind: (typeof actionKinds)[number];
  readonly recordedAt: Date;
  /** Why; nothing where none was given. */
  readonly reasons: readonly ActionReason[];
  /** A suspension or withdrawal that stands, that the office made, and against which nobody appealed yet. */
  readonly open: boolean;
}

/** How the recognition of each of an organization's programs stands today. */
export async function listOwnRecognition(
  organizationId: string,
): Promise<readonly OwnRecognition[]> {
  const programs = await db.program.findMany({
    where: programsOf(organizationId),
    orderBy: { name: "asc" },
    include: {
      operator: { select: { name: true } },
      recognitions: { orderBy: { from: "asc" }, include: { reminders: true } },
      actions: { orderBy: { recordedAt: "asc" } },
    },
  });
  return programs.map(({ id, name, state, kind, operatorId, operator, ...rows }) => {
    const periods = rows.recognitions.map(({ from, to, reminders }) => ({
      from: fromDatabaseDay(from),
      to: fromDatabaseDay(to),
      remindedAt: reminders.map(({ queuedAt }) => queuedAt).sort(latest)[0] ?? null,
    }));
    const actions = rows.actions.map((action) => ({
      id: action.id,
      kind: toActionKind(action.kind),
      from: fromDatabaseDay(action.from),
      to: fromDatabaseDay(action.to),
      concernsId: action.concernsId,
      recordedAt: action.recordedAt,
      reasons: toActionReasons(action.reasons),
    }));
    const windows = standingWindows(actions);
    const now = recognitionOn(periods, actions, today(timeZoneOf(state)));
    const isOpen = ({ id: actionId, reasons }: Pick<OwnAction, "id" | "reasons">) =>
      windows.some((window) => window.actionId === actionId) &&
      !reasons.includes("operator-closed") &&
      !actions.some(({ kind: what, concernsId }) => what === "appealed" && concernsId === actionId);
    return {
      programId: id,
      name,
      state,
      kind,
      inCustodyOf: operatorId === organizationId ? null : operator.name,
      standing: now.standing,
      lastDay: now.standing === "recognized" ? now.to : null,
      periods,
      actions: actions
        .map(({ concernsId, ...action }) => ({
          ...action,
          ...daysAbout(
            action,
            actions.find(({ id: concerned }) => concerned === concernsId),
          ),
          open: isOpen(action),
        }))
        .reverse(),
    };
  });
}

/** An appeal and its decision are about the days of what is appealed; all else has days of its own. */
function daysAbout(action: Days & Pick<OwnAction, "kind">, concerned: Days | undefined): Days {
  const { from, to } = action.kind !== "reinstated" && concerned ? concerned : action;
  return { from, to };
}

/** The kind a stored word names. Throws when the database holds a word we do not know. */
function toActionKind(text: string): OwnAction["kind"] {
  const kind = actionKinds.find((known) => known === text);
  if (kind === undefined) throw new TypeError(`unknown action on a recognition: ${text}`);
  return kind;
}

function latest(a: Date, b: Date): number {
  return b.getTime() - a.getTime();
}
