import type { EditionFacts } from "@/lib/certificates/edition-facts";
import type { Edition } from "@/lib/certificates/edition";
import { date } from "@/lib/dates";

const facts: EditionFacts = {
  holder: "Elena Quintero",
  state: "AZ",
  stateName: "Arizona",
  kind: "PRSS",
  kindInWords: "Peer and Recovery Support Specialist",
  number: "7KX2M4PRW019",
  origin: "program",
  issuedOn: date("2025-11-20"),
  registeredOn: date("2025-11-24"),
  program: "Copper Basin Peer Institute",
  custodian: null,
  from: null,
  lasts: { how: "for-life" },
  office: "AHCCCS Office of Individual and Family Affairs",
};

/** An edition that is in no database, about somebody from an Arizona program unless the test says otherwise. */
export function anEdition(about: Partial<EditionFacts> = {}): Edition {
  return {
    id: "018f0000-0000-7000-8000-000000000001",
    credentialId: "018f0000-0000-7000-8000-000000000002",
    number: 1,
    facts: { ...facts, ...about },
    createdAt: new Date("2025-11-24T18:00:00Z"),
    supersededAt: null,
    links: { verify: "a-link-to-verify", certificate: "a-link-to-this", badge: "a-link-to-badge" },
    revocation: { listId: "revocation-1", index: 1 },
    suspension: { listId: "suspension-1", index: 1 },
  };
}
