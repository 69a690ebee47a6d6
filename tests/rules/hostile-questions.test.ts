import { describe, expect, it } from "vitest";
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
