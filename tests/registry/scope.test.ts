import { beforeAll, describe, expect, it } from "vitest";
import { listEvents } from "@/lib/history/list-events";
import type { Registrar } from "@/lib/registry/cases";
import { findMatches } from "@/lib/registry/find-matches";
import { findPerson } from "@/lib/registry/find-person";
import { searchRegister } from "@/lib/registry/search-register";
import { date } from "@/lib/dates";
import { grouped } from "@/lib/credential-number";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";

let arizona: Registrar;
let idaho: Registrar;

const shared = {
  ...fromOlderRecord,
  given: "Renée",
  family: "O'Neill-Sáenz",
  birthDate: "1981-03-04",
  email: "renee@example.net",
};

beforeAll(async () => {
  arizona = await registrarOf("AZ");
  idaho = await registrarOf("ID");
});

describe("a person with a case in one state only", () => {
  it("is a possible match elsewhere to another state, without a name or a number", async () => {
    await registered(shared, arizona);
    const who = {
      given: "renee",
      family: "oneill saenz",
      birthDate: date("1981-03-04"),
      email: null,
    };
    expect(await findMatches(who, "ID")).toMatchObject([
      { because: ["same-name-and-birth-date"], person: null },
    ]);
    expect(await findMatches(who, "AZ")).toMatchObject([{ person: { name: { given: "Renée" } } }]);
  });

  it("is neither found nor opened by another state's registrar", async () => {
    const { personId, number } = await registered(
      { ...shared, given: "Closed", email: "c@example.net" },
      arizona,
      { person: "new" },
    );
    expect(await findPerson(personId, "ID")).toBeNull();
    expect((await searchRegister(number, "ID")).people).toEqual([]);
    expect((await searchRegister("c@example.net", "ID")).people).toEqual([]);
    expect(await findPerson(personId, "AZ")).not.toBeNull();
  });

  it("once both states have a case, shows each its own credentials and events", async () => {
    const first = await registered(
      { ...shared, given: "Both", email: "both@example.net" },
      arizona,
      { person: "new" },
    );
    const second = await registered(
      { ...shared, kind: "CPSS", given: "Both", email: "both@example.net" },
      idaho,
      { person: first.personId },
    );
    const seen = await findPerson(first.personId, "ID");
    expect(seen?.credentials.map(({ number }) => number)).toEqual([second.number]);
    const events = await listEvents({ personId: first.personId }, "ID");
    expect(events.map(({ actorName }) => actorName)).toEqual(["Registrar of ID"]);
  });
});

describe("searching a register", () => {
  it.each([
    ["the number as it is printed", (number: string) => grouped(number)],
    ["a part of the last name, without accent", () => "saenz"],
    ["first and last name in any order and case", () => "O'NEILL renée"],
    ["the address in capitals", () => "SEARCH.ME@EXAMPLE.NET"],
  ])("finds by %s", async (_by, text) => {
    const found = await registered(
      { ...shared, email: "search.me@example.net", birthDate: "1999-01-01" },
      arizona,
      { person: "new" },
    );
    const { people } = await searchRegister(text(found.number), "AZ");
    expect(people.map(({ personId }) => personId)).toContain(found.personId);
  });

  it("finds nobody by signs alone, and takes % and _ for nothing else", async () => {
    for (const text of ["", "  ", "%", "_", "'", "--"]) {
      expect((await searchRegister(text, "AZ")).people).toEqual([]);
    }
  });
});
