import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { always, citing } from "@/lib/rules/dated";
import {
  kindEntry,
  kindTitle,
  kindWrittenAs,
  officeOf,
  stateEntry,
  stateName,
  states,
  timeZoneOf,
} from "@/lib/states/catalogue";
import { decide } from "@/lib/states/decide";
import { policyOf } from "@/lib/states/index";
import { say } from "@/lib/states/say";
import { rulesOf, versionOf } from "@/lib/states/version";

describe("the catalogue", () => {
  it("has 52 jurisdictions, each with a name, a zone and a body to ask", () => {
    expect(states()).toHaveLength(52);
    for (const { name, timeZone, body } of states()) {
      expect(name).not.toBe("");
      expect(body).not.toBe("");
      expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
    }
  });

  it.each([
    "PRSS",
    " prss ",
    "PSS",
    "Peer Support",
    "Peer & Recovery Support Specialist",
    "peer  and recovery support specialist",
  ])("knows the PRSS written as “%s”", (written) => {
    expect(kindWrittenAs("AZ", written)).toBe("PRSS");
  });

  it.each(["", "RN", "constructor"])("does not guess what “%s” is", (written) => {
    expect(kindWrittenAs("AZ", written)).toBeNull();
  });

  it("names the kinds", () => {
    expect(kindTitle("AZ", "PRSS")).toBe("Peer and Recovery Support Specialist");
    expect(kindTitle("AZ", "XYZ")).toBeNull();
    expect(stateEntry("MT")?.kinds.map((kind) => kind.code)).toEqual(["CBHPSS", "SDMI-CPSS"]);
    expect(stateEntry("XX")).toBeNull();
  });
});

describe("a state in lists", () => {
  it.each([
    [
      "AZ",
      "Arizona",
      "America/Phoenix",
      "Office of Individual and Family Affairs (OIFA) of AHCCCS",
    ],
    ["OH", "Ohio", "America/New_York", "Ohio Department of Mental Health and Addiction Services"],
    ["NH", "New Hampshire", "America/New_York", "certifying body of New Hampshire"],
    ["XX", "XX", "UTC", "XX"],
  ])("%s is %s, in %s, and its office %s", (code, name, zone, office) => {
    expect(stateName(code)).toBe(name);
    expect(timeZoneOf(code)).toBe(zone);
    expect(officeOf(code)).toContain(office);
  });

  it("lists each kind with its title and its body", () => {
    expect(kindEntry("ID", "CPRC")).toEqual({
      code: "CPRC",
      title: "Certified Peer Recovery Coach",
      body: "Idaho Board of Alcohol/Drug Counselor Certification (IBADCC)",
    });
    expect(kindEntry("ID", "XYZ")).toBeNull();
    expect(kindEntry("XX", "CPRC")).toBeNull();
    expect(kindWrittenAs("XX", "CPRC")).toBeNull();
  });
});

describe("a state whose rules we do not hold", () => {
  const standing = (facts: object) =>
    decide({
      question: "standing",
      state: "OH",
      credential: "CPRS",
      on: "2026-03-01",
      facts: { issuedOn: "2025-01-01", ...facts },
    });

  it("refers every question to its body, by name", () => {
    const answer = standing({});
    expect(answer).toMatchObject({
      validity: { outcome: "refer" },
      education: { outcome: "refer" },
      practice: { outcome: "refer" },
    });
    expect(JSON.stringify(answer)).toContain("Ohio Department of Mental Health");
  });

  it("never says valid, whatever the certificate shows", () => {
    expect(standing({ printedExpiry: "2027-01-01" })).toMatchObject({
      validity: { outcome: "refer", through: "2027-01-01", computed: false },
    });
  });

  it("says expired when the printed day is over", () => {
    expect(standing({ printedExpiry: "2026-02-28" })).toMatchObject({
      validity: { outcome: "expired" },
    });
  });

  it("refers services, teams, units and applicants too", () => {
    const on = "2026-03-01";
    expect(
      decide({ question: "service", state: "OH", service: "act", on, worker: {} }),
    ).toMatchObject({ permitted: "refer", category: null });
    expect(decide({ question: "team", state: "OH", service: "act", on })).toMatchObject({
      compliant: "refer",
    });
    expect(decide({ question: "units", state: "OH", on })).toMatchObject({
      outcome: "refer",
      limit: null,
    });
    expect(
      decide({ question: "admission", state: "OH", credential: "CPRS", on, facts: {} }),
    ).toMatchObject({ outcome: "refer", short: {}, from: null });
  });

  it.each([
    ["NC", "NCCPSS", "not-recognized"],
    ["MO", "CPS", "not-recognized"],
    ["WA", "CPSS", "refer"],
    ["AK", "PSP", "refer"],
  ])("into %s %s another state's credential is %s", (state, credential, outcome) => {
    expect(
      decide({
        question: "recognition",
        into: { state, credential },
        from: { state: "AZ", credential: "PRSS", validity: "valid" },
        on: "2026-03-01",
      }),
    ).toMatchObject({ outcome });
  });
});

describe("a rule version", () => {
  const arizona = policyOf("AZ");

  it("begins with the state and stays the same from run to run", () => {
    expect(rulesOf("AZ")).toMatch(/^AZ-[0-9a-z]+$/);
    expect(rulesOf("AZ")).toBe(rulesOf("AZ"));
    expect(new Set(states().map((state) => rulesOf(state.code))).size).toBe(52);
  });

  it("changes with a parameter and with a rule", () => {
    if (arizona === null) throw new Error("Arizona is registered");
    const cite = citing({ source: "S", url: null, readOn: date("2026-11-21"), basis: "found" });
    const more = { ...arizona.parameters, extra: always("Extra", 1, cite("1", "One.")) };
    const versions = [
      versionOf(arizona),
      versionOf({ ...arizona, parameters: more }),
      versionOf({ ...arizona, edition: arizona.edition + 1 }),
    ];
    expect(new Set(versions).size).toBe(3);
  });
});

describe("whom to ask about a credential", () => {
  it.each([
    ["OH", "CYPS", "Ohio Department of Mental Health and Addiction Services"],
    ["OH", "CFPS", "Ohio Department of Mental Health and Addiction Services"],
  ])("%s %s: the body by its name, where the facts say “same”", (state, credential, body) => {
    expect(kindEntry(state, credential)?.body).toBe(body);
  });

  it("is never named by a word that only makes sense beside another row", () => {
    const bodies = states().flatMap((state) => [state.body, ...state.kinds.map((one) => one.body)]);
    expect(bodies.filter((body) => /^(same|as) ?/.test(body))).toEqual([]);
  });
});

describe("a sentence", () => {
  const finding = { code: "valid-through", values: { lastDay: "2027-01-14" } };

  it("is in the reader's language, with its days in words", () => {
    expect(say(finding, "en")).toBe("Valid through January 14, 2027, as the certificate shows.");
    expect(say(finding, "es")).toBe(
      "Válida hasta el 14 de enero de 2027 inclusive, según el certificado.",
    );
  });

  it("names hours by what is missing", () => {
    const owed = {
      code: "hours-owed",
      values: { hours: 1, category: "ethics", due: "2027-01-14" },
    };
    expect(say(owed, "en")).toBe("Still owed: 1 hour of ethics, by January 14, 2027.");
  });

  it("of a code nobody knows is the code itself", () => {
    expect(say({ code: "no-such-code", values: {} }, "en")).toBe("no-such-code");
  });
});

describe("the policies", () => {
  it("are found by code alone", () => {
    expect(policyOf("AZ")?.name).toBe("Arizona");
    expect(policyOf("az")).toBeNull();
    expect(policyOf("constructor")).toBeNull();
  });
});
