import { describe, expect, it } from "vitest";
import { decide } from "@/lib/states/decide";

interface Sitting {
  readonly ref: string;
  readonly on: string;
  readonly hours: number;
  readonly recognized?: boolean;
}

/** An Illinois CRSS of March 10, 2024 whose holder sat in one course, again and again. */
function educationOn(on: string, sittings: readonly Sitting[]): unknown {
  const education = sittings.map((one) => ({ course: "Boundaries", recognized: true, ...one }));
  const answer: Readonly<Record<string, unknown>> = {
    ...decide({
      question: "standing",
      state: "IL",
      credential: "CRSS",
      on,
      facts: { issuedOn: "2024-03-10", education },
    }),
  };
  return answer.education;
}

describe("a course that was taken again", () => {
  it("counts once, in its longest sitting", () => {
    const sittings = [
      { ref: "a", on: "2025-02-01", hours: 4 },
      { ref: "b", on: "2025-06-01", hours: 8 },
    ];
    expect(educationOn("2025-07-01", sittings)).toMatchObject({
      counted: { total: 8 },
      unused: [{ ref: "a", hours: 4, reason: "repeated-course" }],
    });
  });

  it("counts by its first sitting until the day of the second has come", () => {
    const sittings = [
      { ref: "a", on: "2025-02-01", hours: 4 },
      { ref: "b", on: "2025-06-01", hours: 8 },
    ];
    const before = { counted: { total: 4 }, unused: [] };
    expect(educationOn("2025-05-31", sittings)).toMatchObject(before);
    expect(educationOn("2025-06-01", sittings)).toMatchObject({ counted: { total: 8 } });
  });

  it("is not used up by a sitting that the board does not recognize", () => {
    const sittings = [
      { ref: "a", on: "2025-02-01", hours: 8, recognized: false },
      { ref: "b", on: "2025-06-01", hours: 8 },
    ];
    expect(educationOn("2025-07-01", sittings)).toMatchObject({
      counted: { total: 8 },
      unused: [{ ref: "a", hours: 8, reason: "not-recognized" }],
    });
  });
});
