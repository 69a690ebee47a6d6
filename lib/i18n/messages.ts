import enAccount from "./messages/en/account.json";
import enAdmin from "./messages/en/admin.json";
import enApplications from "./messages/en/applications.json";
import enAudits from "./messages/en/audits.json";
import enBatches from "./messages/en/batches.json";
import enCalculator from "./messages/en/calculator.json";
import enCommon from "./messages/en/common.json";
import enCredentials from "./messages/en/credentials.json";
import enCompare from "./messages/en/compare.json";
import enDemo from "./messages/en/demo.json";
import enDesk from "./messages/en/desk.json";
import enDirectory from "./messages/en/directory.json";
import enDocumentCheck from "./messages/en/document-check.json";
import enDocuments from "./messages/en/documents.json";
import enEducation from "./messages/en/education.json";
import enEmployees from "./messages/en/employees.json";
import enErrors from "./messages/en/errors.json";
import enFacts from "./messages/en/facts.json";
import enFindings from "./messages/en/findings.json";
import enHome from "./messages/en/home.json";
import enHowToCheck from "./messages/en/how-to-check.json";
import enImports from "./messages/en/imports.json";
import enMail from "./messages/en/mail.json";
import enMy from "./messages/en/my.json";
import enPeople from "./messages/en/people.json";
import enPortability from "./messages/en/portability.json";
import enPrivacy from "./messages/en/privacy.json";
import enPrograms from "./messages/en/programs.json";
import enQueue from "./messages/en/queue.json";
import enRecalls from "./messages/en/recalls.json";
import enReceipts from "./messages/en/receipts.json";
import enRegister from "./messages/en/register.json";
import enRequests from "./messages/en/requests.json";
import enSearch from "./messages/en/search.json";
import enShares from "./messages/en/shares.json";
import enSignIn from "./messages/en/sign-in.json";
import enStaff from "./messages/en/staff.json";
import enStates from "./messages/en/states.json";
import enVerify from "./messages/en/verify.json";
import esAccount from "./messages/es/account.json";
import esAdmin from "./messages/es/admin.json";
import esApplications from "./messages/es/applications.json";
import esAudits from "./messages/es/audits.json";
import esBatches from "./messages/es/batches.json";
import esCalculator from "./messages/es/calculator.json";
import esCommon from "./messages/es/common.json";
import esCredentials from "./messages/es/credentials.json";
import esCompare from "./messages/es/compare.json";
import esDemo from "./messages/es/demo.json";
import esDesk from "./messages/es/desk.json";
import esDirectory from "./messages/es/directory.json";
import esDocumentCheck from "./messages/es/document-check.json";
import esDocuments from "./messages/es/documents.json";
import esEducation from "./messages/es/education.json";
import esEmployees from "./messages/es/employees.json";
import esErrors from "./messages/es/errors.json";
import esFacts from "./messages/es/facts.json";
import esFindings from "./messages/es/findings.json";
import esHome from "./messages/es/home.json";
import esHowToCheck from "./messages/es/how-to-check.json";
import esImports from "./messages/es/imports.json";
import esMail from "./messages/es/mail.json";
import esMy from "./messages/es/my.json";
import esPeople from "./messages/es/people.json";
import esPortability from "./messages/es/portability.json";
import esPrivacy from "./messages/es/privacy.json";
import esPrograms from "./messages/es/programs.json";
import esQueue from "./messages/es/queue.json";
import esRecalls from "./messages/es/recalls.json";
import esReceipts from "./messages/es/receipts.json";
import esRegister from "./messages/es/register.json";
import esRequests from "./messages/es/requests.json";
import esSearch from "./messages/es/search.json";
import esShares from "./messages/es/shares.json";
import esSignIn from "./messages/es/sign-in.json";
import esStaff from "./messages/es/staff.json";
import esStates from "./messages/es/states.json";
import esVerify from "./messages/es/verify.json";
import type { Locale } from "./locale";

const en = {
  account: enAccount,
  admin: enAdmin,
  calculator: enCalculator,
  common: enCommon,
  credentials: enCredentials,
  compare: enCompare,
  demo: enDemo,
  desk: enDesk,
  "document-check": enDocumentCheck,
  documents: enDocuments,
  errors: enErrors,
  facts: enFacts,
  findings: enFindings,
  home: enHome,
  "how-to-check": enHowToCheck,
  imports: enImports,
  mail: enMail,
  my: enMy,
  people: enPeople,
  portability: enPortability,
  privacy: enPrivacy,
  queue: enQueue,
  receipts: enReceipts,
  register: enRegister,
  requests: enRequests,
  search: enSearch,
  shares: enShares,
  "sign-in": enSignIn,
  staff: enStaff,
  states: enStates,
  verify: enVerify,
  applications: enApplications,
  audits: enAudits,
  batches: enBatches,
  directory: enDirectory,
  education: enEducation,
  employees: enEmployees,
  programs: enPrograms,
  recalls: enRecalls,
};

/** Every sentence that people see, by namespace and key. English has them all. */
export type Messages = typeof en;

const es = {
  account: esAccount,
  admin: esAdmin,
  calculator: esCalculator,
  common: esCommon,
  credentials: esCredentials,
  compare: esCompare,
  demo: esDemo,
  desk: esDesk,
  "document-check": esDocumentCheck,
  documents: esDocuments,
  errors: esErrors,
  facts: esFacts,
  findings: esFindings,
  home: esHome,
  "how-to-check": esHowToCheck,
  imports: esImports,
  mail: esMail,
  my: esMy,
  people: esPeople,
  portability: esPortability,
  privacy: esPrivacy,
  queue: esQueue,
  receipts: esReceipts,
  register: esRegister,
  requests: esRequests,
  search: esSearch,
  shares: esShares,
  "sign-in": esSignIn,
  staff: esStaff,
  states: esStates,
  verify: esVerify,
  applications: esApplications,
  audits: esAudits,
  batches: esBatches,
  directory: esDirectory,
  education: esEducation,
  employees: esEmployees,
  programs: esPrograms,
  recalls: esRecalls,
} satisfies Messages;

/** The sentences of each language. */
export const messages: Readonly<Record<Locale, Messages>> = { en, es };
