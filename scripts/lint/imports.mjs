// Which room may import which. Imports across rooms are written "@/room/…", within one "./…".

/** @typedef {{ regex: string, message: string }} Ban */

/** @type {readonly Ban[]} */
const everywhere = [
  { regex: "^\\.\\./", message: "Across folders by @/…, within one by ./…" },
  { regex: "^(lodash|underscore|moment|xlsx)(/|$)", message: "The house does without it." },
];

/** @param {string} room @param {string} allowed a regular expression of what follows "@/" */
function only(room, allowed) {
  return { regex: `^@/(?!(${allowed}))`, message: `${room} must not know of this room.` };
}

const database = {
  regex: "^(@/lib/db$|@/prisma/|@prisma/|pg$)",
  message: "Only the rooms that keep records reach the database.",
};
const frameworks = {
  regex: "^(react|react-dom|next|next-auth|next-intl|@prisma/.*|pg|node:.*|server-only)(/.*)?$",
  message: "Rules are plain functions over dated facts.",
};
const upwards = {
  regex: "^@/(app|components|scripts|tests)/",
  message: "lib is below: it never imports what is above it.",
};
const besides = { regex: "^@/(scripts|tests)/", message: "The product does not import its tools." };

/** The rooms that keep records. */
const keepers = [
  "lib/registry",
  "lib/auth",
  "lib/jobs",
  "lib/history",
  "lib/programs",
  "lib/recalls",
  "lib/employers",
  "lib/intake",
  "lib/batches",
  "lib/certificates",
  "lib/keys",
  "lib/receipts",
  "lib/proofs",
  "lib/requests",
  "lib/mail",
  "lib/demo",
  "lib/export",
  "lib/education",
];

/** @param {readonly string[]} files @param {readonly Ban[]} bans
 *  @returns {import("eslint").Linter.Config} */
function room(files, bans) {
  return {
    files: [...files],
    rules: { "no-restricted-imports": ["error", { patterns: [...everywhere, ...bans] }] },
  };
}

/** The lint rules of each room; the last one that matches a file is its own. */
export const importsOf = [
  room(["**/*.{ts,tsx,mjs}"], []),
  room(["*.{ts,mjs}"], [database]),
  room(["app/**"], [database, besides]),
  room(
    ["components/**"],
    [database, only("A component", "components/|lib/rules/|lib/i18n/|lib/dates$|lib/forms$")],
  ),
  room(["lib/**"], [database, upwards]),
  room(keepers.map((keeper) => `${keeper}/**`).concat("lib/db.ts", "lib/rate-limit.ts"), [upwards]),
  room(["lib/states/**"], [frameworks, only("A state", "lib/(rules|states)/|lib/dates$")]),
  room(["lib/rules/**"], [frameworks, only("A rule", "lib/rules/|lib/dates$")]),
  room(["lib/dates.ts"], [frameworks, only("A date", "$^")]),
];
