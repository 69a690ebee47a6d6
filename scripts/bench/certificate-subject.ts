import type { Edition } from "@/lib/certificates/edition";
import { date } from "@/lib/dates";

/** An edition to make a certificate of, another one for each number: nothing made before can be used again. */
export function editionNumbered(number: number): Edition {
  const four = String(1000 + (number % 9000));
  return {
    id: `018f0000-0000-7000-8000-00000000${four}`,
    credentialId: `018f0000-0000-7000-8001-00000000${four}`,
    number: 1,
    facts: {
      holder: `Elena Quintero ${four}`,
      state: "AZ",
      stateName: "Arizona",
      kind: "PRSS",
      kindInWords: "Peer and Recovery Support Specialist",
      number: `7KX2M4PR${four}`,
      origin: "program",
      issuedOn: date("2025-11-20"),
      registeredOn: date("2025-11-24"),
      program: `Copper Basin Peer Institute ${four}`,
      custodian: null,
      from: null,
      lasts: { how: "for-life" },
      office: "AHCCCS Office of Individual and Family Affairs",
    },
    createdAt: new Date("2025-11-24T18:00:00Z"),
    supersededAt: null,
    links: {
      verify: `verify ${four}`,
      certificate: `certificate ${four}`,
      badge: `badge ${four}`,
    },
    revocation: { listId: "revocation-1", index: number },
    suspension: { listId: "suspension-1", index: number },
  };
}
