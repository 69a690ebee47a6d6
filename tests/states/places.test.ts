import { describe, expect, it } from "vitest";
import { jurisdictions } from "@/lib/states/facts/jurisdictions";
import { placeOf, places } from "@/lib/states/facts/places";
import { registered } from "@/lib/states/registered";

/** Each state by the clock that most of its people live by. */
const clocks: readonly (readonly [zone: string, codes: string])[] = [
  ["America/New_York", "CT DC DE FL GA KY MA MD ME NC NH NJ NY OH PA RI SC VA VT WV"],
  ["America/Detroit", "MI"],
  ["America/Indiana/Indianapolis", "IN"],
  ["America/Chicago", "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI"],
  ["America/Denver", "CO MT NM UT WY"],
  ["America/Boise", "ID"],
  ["America/Phoenix", "AZ"],
  ["America/Los_Angeles", "CA NV OR WA"],
  ["America/Anchorage", "AK"],
  ["Pacific/Honolulu", "HI"],
  ["America/Puerto_Rico", "PR"],
];

const codes = places.map((place) => place.code);

describe("the jurisdictions", () => {
  it("are those on which facts are held, each once", () => {
    expect(codes.toSorted()).toEqual([...jurisdictions.keys()].toSorted());
    expect(new Set(codes).size).toBe(52);
  });

  it("have names that begin with a capital letter, in the order of the names", () => {
    const names = places.map((place) => place.name);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+/);
    expect(names).toEqual(names.toSorted());
  });

  it.each(clocks)("in %s: %s", (zone, inZone) => {
    const found = places.filter((place) => place.timeZone === zone).map((place) => place.code);
    expect(found.toSorted().join(" ")).toBe(inZone);
  });

  it.each(registered.map((policy) => [policy.code, policy] as const))(
    "name %s and its zone as its rules do",
    (code, { name, timeZone }) => {
      expect(placeOf(code)).toEqual({ code, name, timeZone });
    },
  );
});
