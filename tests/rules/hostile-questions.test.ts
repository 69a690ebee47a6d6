import { describe, expect, it } from "vitest";
import { addDays, date } from "@/lib/dates";
import { decide } from "@/lib/states/decide";

const deep: unknown = JSON.parse("[".repeat(200_000) + "]".repeat(200_000));
const onPath = (path: string) => ({ error: { path } });

describe("a question meant to do harm is answered with what is wrong with it", () => {
  it("when its name is nested 200,000 deep", () => {
    expect(decide({ id: "q", question: deep })).toMatchObject({
      id: "q",
      error: { code: "unknown-question", message: "The name of a question is a text." },
    });
  });

  it("when its name is a megabyte long: the answer repeats only its beginning", () => {
    const answer = decide({ question: "x".repeat(1_000_000) });
    expect(answer.error?.message).toBe(`There is no question "${"x".repeat(80)}".`);
  });

  it.each(["state", "credential", "on", "facts"])("when its %s is nested 200,000 deep", (field) => {
    const question = {
      question: "standing",
      state: "AZ",
      credential: "PRSS",
      on: "2026-06-01",
      facts: { issuedOn: "2021-04-02" },
      [field]: deep,
    };
    expect(decide(question)).toMatchObject(onPath(`/${field}`));
  });
});

describe("a question beyond all measure", () => {
  const crss = (on: string, facts: object) =>
    decide({ question: "standing", state: "IL", credential: "CRSS", on, facts });

  it("about a term that outlasts the calendar is answered for the calendar's last day", () => {
    expect(crss("9999-12-31", { issuedOn: "9998-12-31" })).toMatchObject({
      validity: { outcome: "valid", through: "9999-12-31" },
    });
  });

  it("about an extension of ten thousand years is for the body to decide", () => {
    const facts = {
      issuedOn: "2025-01-01",
      extensions: [{ grantedOn: "2026-01-01", months: 120_000 }],
    };
    expect(crss("2027-02-01", facts)).toMatchObject({ validity: { outcome: "valid" } });
    expect(crss("2027-02-02", facts)).toMatchObject({ validity: { outcome: "refer" } });
  });

  it("about hours that no number can hold still counts in numbers", () => {
    const course = { on: "2025-06-01", hours: 1e308, academicCredit: true };
    const facts = { issuedOn: "2025-01-01", education: [course, course] };
    expect(crss("2026-01-01", facts)).toMatchObject({
      education: { counted: { total: Number.MAX_VALUE } },
    });
  });
});

describe("a question with more on record than a life holds is answered in a moment", () => {
  const dayOf = (offset: number) => addDays(date("1900-01-01"), offset);

  it(
    "when it tells of 20,000 jobs one after the other, the last one first",
    { timeout: 5_000 },
    () => {
      const jobs = Array.from({ length: 20_000 }, (_, index) => ({
        as: "PRSS",
        from: dayOf(2 * index),
        to: dayOf(2 * index + 1),
      }));
      const education = jobs.map(({ from }) => ({ on: from, hours: 0.25 }));
      const facts = { issuedOn: "1900-01-01", employment: jobs.toReversed(), education };
      const on = dayOf(39_999);
      const question = { question: "standing", state: "AZ", credential: "PRSS", on, facts };
      expect(decide(question)).toMatchObject({ education: { period: { from: "2008-01-01" } } });
    },
  );

  it("when it tells of 8,000 years of courses", { timeout: 5_000 }, () => {
    const education = Array.from({ length: 20_000 }, (_, index) => ({
      on: dayOf(index),
      hours: 1,
      course: `Course ${String(index % 5_000)}`,
    }));
    const facts = { issuedOn: "1900-01-01", printedExpiry: "9900-01-01", education };
    for (const [state, credential] of [
      ["IL", "CRSS"],
      ["MT", "CBHPSS"],
    ]) {
      const question = { question: "standing", state, credential, on: "9900-01-01", facts };
      expect(decide(question)).toMatchObject({ education: { outcome: "overdue" } });
    }
  });
});
