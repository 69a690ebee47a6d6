import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Question } from "@/app/verify/question";
import { newCredentialNumber } from "@/lib/credential-number";

const number = newCredentialNumber();

function problems(asked: Record<string, string>) {
  const { error } = Question.safeParse({ number, lastName: "Delgado", ...asked });
  return error ? z.flattenError(error).fieldErrors : {};
}

describe("a question to the registry", () => {
  it("is a number and a last name", () => {
    expect(problems({})).toEqual({});
    expect(problems({ lastName: "x".repeat(200) })).toEqual({});
  });

  it("says which of them is missing", () => {
    expect(problems({ number: "", lastName: "" })).toEqual({
      number: ["number-missing"],
      lastName: ["lastName-missing"],
    });
  });

  it("is not read past 200 characters", () => {
    expect(problems({ number: number + " ".repeat(200), lastName: "x".repeat(201) })).toEqual({
      number: ["number-not-read"],
      lastName: ["lastName-too-long"],
    });
  });
});
