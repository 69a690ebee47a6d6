import type { Role } from "./roles";

const minute = 60_000;
const hour = 60 * minute;

/** How long somebody stays signed in: since they were last seen, and at most. Milliseconds. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

/**
 * One constant for each group of roles. Staff sit at their office's machine all day; a holder may be at a
 * library's, and is signed out after an hour without a click.
 */
export const sessionLimits = {
  staff: { idle: 8 * hour, absolute: 12 * hour },
  partners: { idle: 2 * hour, absolute: 12 * hour },
  holders: { idle: 1 * hour, absolute: 8 * hour },
} as const satisfies Record<string, SessionLimits>;

/** A session is marked as seen at most this often. Milliseconds. */
export const seenEvery = minute;

/** How long a sign-in link works. Milliseconds. */
export const linkLifetime = 15 * minute;

const groupOf = {
  registrar: "staff",
  auditor: "staff",
  administrator: "staff",
  operator: "partners",
  employer: "partners",
  holder: "holders",
} as const satisfies Record<Role, keyof typeof sessionLimits>;

/** The limits for somebody with these roles: those of staff when one of them is, else of partners, else of holders. */
export function limitsFor(roles: readonly Role[]): SessionLimits {
  const groups = new Set(roles.map((role) => groupOf[role]));
  if (groups.has("staff")) return sessionLimits.staff;
  if (groups.has("partners")) return sessionLimits.partners;
  return sessionLimits.holders;
}

/** The moments of a session that say whether it still holds. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** Whether a session still holds at a moment, under these limits. */
export function isLive(session: SessionTimes, limits: SessionLimits, now: Date): boolean {
  if (session.endedAt !== null) return false;
  const age = Number(now) - Number(session.createdAt);
  const idle = Number(now) - Number(session.lastSeenAt);
  return idle < limits.idle && age < limits.absolute && now < session.expiresAt;
}
