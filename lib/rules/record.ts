import { date } from "@/lib/dates";
import { citing } from "./dated";

const registry = citing({
  source: "The facts on record",
  url: null,
  readOn: date("2026-11-21"),
  basis: "given",
});

/** What rests on a recorded fact and not on a rule of a state. */
export const onRecord = {
  issue: registry("issuedOn", "A credential is in force from the day on which it is issued."),
  printed: registry("printedExpiry", "The last valid day is the one that the certificate shows."),
  action: registry("actions", "The issuing body acted on the credential."),
};

/** What we assume where the sources are silent, for every state. */
export const readings = citing({
  source: "How the registry reads what the sources leave open",
  url: null,
  readOn: date("2026-11-21"),
  basis: "reading",
});

/** What a state's folder holds nothing about. */
export const notHeld = readings(
  "what is not held",
  "No source on this was found; the body of the state has to be asked.",
);
