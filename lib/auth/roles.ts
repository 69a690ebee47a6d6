/** Every role, in the order in which a person with several is taken home. */
export const roles = [
  "registrar",
  "operator",
  "employer",
  "auditor",
  "administrator",
  "holder",
] as const;

/** What a person may be in the registry. */
export type Role = (typeof roles)[number];

/** The page where the work of each role begins. */
export const homeOf = {
  registrar: "/staff",
  operator: "/program",
  employer: "/employer",
  auditor: "/audit",
  administrator: "/admin",
  holder: "/my",
} as const satisfies Record<Role, string>;

/** The role that a word names; null when it names none. */
export function asRole(word: string): Role | null {
  return roles.find((role) => role === word) ?? null;
}
