import { env, isDemo } from "@/lib/env";
import { grouped } from "@/lib/credential-number";
import { endOfDay, startOfDay } from "@/lib/dates";
import { issuerDid } from "@/lib/keys/did";
import { linkPath } from "@/lib/links";
import { timeZoneOf } from "@/lib/states/catalogue";
import type { Edition, ListEntry } from "./edition";
import type { EditionFacts } from "./edition-facts";
import { originInWords } from "./origin-in-words";
import type { ListPurpose } from "./status-index";
import { toTheSecond } from "./to-the-second";

/** The contexts of a badge, all of them bundled. */
const contexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;

/** An edition as an Open Badge 3.0 (AchievementCredential), not yet signed. */
export function badgeOf({ number, facts, links, revocation, suspension }: Edition) {
  const registry = env().PUBLIC_URL;
  const timeZone = timeZoneOf(facts.state);
  const name = isDemo() ? `${facts.kindInWords} (demonstration)` : facts.kindInWords;
  return {
    "@context": contexts,
    id: registry + linkPath(links.badge, "badge"),
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name,
    description: descriptionOf(facts, number),
    issuer: { id: issuerDid(), type: ["Profile"], name: issuerName(), url: registry },
    validFrom: toTheSecond(startOfDay(facts.issuedOn ?? facts.registeredOn, timeZone)),
    ...(facts.issuedOn !== null && {
      awardedDate: toTheSecond(startOfDay(facts.issuedOn, timeZone)),
    }),
    ...(facts.lasts.how === "through" && {
      validUntil: toTheSecond(endOfDay(facts.lasts.lastDay, timeZone)),
    }),
    credentialSubject: {
      type: ["AchievementSubject"],
      identifier: [
        { type: "IdentityObject", hashed: false, identityHash: facts.holder, identityType: "name" },
      ],
      licenseNumber: grouped(facts.number),
      achievement: {
        id: `${registry}/states/${facts.state.toLowerCase()}#${encodeURIComponent(facts.kind)}`,
        type: ["Achievement"],
        achievementType: facts.origin === "reciprocity" ? "License" : "Certification",
        humanCode: facts.kind,
        name,
        description: `${facts.kindInWords} (${facts.kind}), ${facts.stateName}`,
        criteria: {
          id: `${registry}/states/${facts.state.toLowerCase()}`,
          narrative: `What ${facts.stateName} asks for, with its sources.`,
        },
      },
    },
    evidence: [
      {
        id: registry + linkPath(links.verify, "verify"),
        type: ["Evidence"],
        name: "How it stands now",
        description: `Edition ${String(number)} of the documents of this credential.`,
      },
    ],
    credentialStatus: [
      statusEntry("revocation", revocation),
      statusEntry("suspension", suspension),
    ],
  };
}

/** The address of a status list. */
export function statusListAddress(listId: string): string {
  return `${env().PUBLIC_URL}/status-lists/${listId}`;
}

/** The registry as documents name it. */
export function issuerName(): string {
  return isDemo() ? "Peer Credential Registry (demonstration)" : "Peer Credential Registry";
}

function descriptionOf(facts: EditionFacts, number: number): string {
  const sentence = `${facts.holder} holds ${facts.kindInWords} (${facts.kind}) of ${facts.stateName}, number ${grouped(facts.number)}.`;
  const demonstration = isDemo() ? " A demonstration: made-up people, worth nothing." : "";
  return `${sentence} ${originInWords(facts, "en")} Edition ${String(number)}.${demonstration}`;
}

function statusEntry(purpose: ListPurpose, { listId, index }: ListEntry) {
  const statusListCredential = statusListAddress(listId);
  return {
    id: `${statusListCredential}#${String(index)}`,
    type: "BitstringStatusListEntry",
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential,
  };
}
