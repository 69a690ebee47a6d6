import type { Role } from "./roles";

/** Who may open a page, call a route or send a form: anyone, whoever is signed in, or these roles. */
export type Readers = "anyone" | "signed-in" | readonly Role[];

const registrar: Readers = ["registrar"];

/**
 * Who may do what: the one table. Pages by their path; routes by method and path; the actions of forms by file
 * and name. Each page, route and action asks for itself (`requireRole`), and a test walks all of them as
 * every role and as nobody, and expects exactly this.
 */
export const access = {
  pages: {
    "/": "anyone",
    "/account": "signed-in",
    "/account/sessions": "signed-in",
    "/admin": ["administrator"],
    "/audit": ["auditor"],
    "/demo/mail": "anyone",
    "/demo/mail/[id]": "anyone",
    "/demo/sign-in": "anyone",
    "/employer": ["employer"],
    "/my": ["holder"],
    "/privacy": "anyone",
    "/program": ["operator"],
    "/sign-in": "anyone",
    "/sign-in/link/[token]": "anyone",
    "/sign-in/refused": "anyone",
    "/sign-in/sent": "anyone",
    "/sign-out": "anyone",
    "/staff": registrar,
    "/staff/credentials/[number]": registrar,
    "/staff/credentials/[number]/extensions/new": registrar,
    "/staff/credentials/[number]/renewals/new": registrar,
    "/staff/credentials/new": registrar,
    "/staff/credentials/new/check": registrar,
    "/staff/people/[id]": registrar,
    "/staff/people/[id]/education/new": registrar,
    "/staff/people/[id]/emails/new": registrar,
    "/staff/people/[id]/employments/[employment]/end": registrar,
    "/staff/people/[id]/employments/new": registrar,
    "/staff/people/[id]/names/new": registrar,
    "/staff/search": registrar,
    "/v/[token]": "anyone",
    "/verify": "anyone",
  },
  routes: {
    "GET /api/auth/[...nextauth]": "anyone",
    "GET /demo/mail/[id]/formatted": "anyone",
    "GET /demo/sign-in/[user]": "anyone",
    "POST /demo/sign-in/[user]": "anyone",
    "GET /healthz": "anyone",
    "GET /readyz": "anyone",
    "POST /sign-in/complete": "anyone",
    "GET /sign-in/office": "anyone",
    "GET /staff/documents/[id]": registrar,
  },
  actions: {
    "app/account/actions.ts#chooseSeat": "signed-in",
    "app/account/actions.ts#endOneSession": "signed-in",
    "app/admin/actions.ts#endRole": ["administrator"],
    "app/admin/actions.ts#inviteSomebody": ["administrator"],
    "app/admin/actions.ts#redact": ["administrator"],
    "app/language.ts#chooseLanguage": "anyone",
    "app/my/actions.ts#replaceLink": ["holder"],
    "app/sign-in/actions.ts#sendSignInLink": "anyone",
    "app/sign-out/actions.ts#signOut": "anyone",
    "app/sign-out/actions.ts#signOutEverywhere": "anyone",
    "app/staff/credentials/[number]/actions.ts#sendAgain": registrar,
    "app/staff/credentials/[number]/extensions/new/actions.ts#record": registrar,
    "app/staff/credentials/[number]/renewals/new/actions.ts#record": registrar,
    "app/staff/credentials/new/actions.ts#checkRegistration": registrar,
    "app/staff/credentials/new/actions.ts#discardRegistration": registrar,
    "app/staff/credentials/new/actions.ts#keepEvidence": registrar,
    "app/staff/credentials/new/actions.ts#keepRegistration": registrar,
    "app/staff/credentials/new/check/actions.ts#register": registrar,
    "app/staff/people/[id]/education/new/actions.ts#record": registrar,
    "app/staff/people/[id]/emails/new/actions.ts#record": registrar,
    "app/staff/people/[id]/employments/[employment]/end/actions.ts#record": registrar,
    "app/staff/people/[id]/employments/new/actions.ts#record": registrar,
    "app/staff/people/[id]/names/new/actions.ts#record": registrar,
    "app/staff/search/actions.tsx#search": registrar,
    "app/verify/actions.tsx#verify": "anyone",
  },
} as const satisfies Record<"pages" | "routes" | "actions", Readonly<Record<string, Readers>>>;
