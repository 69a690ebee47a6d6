import { describe, expect, it } from "vitest";
import { outcomes } from "@/lib/rules/decision";
import { fill } from "@/lib/rules/messages/template";
import {
  categoryName,
  educationAmount,
  factName,
  longDay,
  serviceName,
  unitSpan,
  validityName,
} from "@/lib/rules/messages/words";
import { services } from "@/lib/rules/service";

describe("a day in words", () => {
  it.each([
    ["2026-01-01", "January 1, 2026", "1 de enero de 2026"],
    ["2026-12-31", "December 31, 2026", "31 de diciembre de 2026"],
  ])("%s is %s", (day, en, es) => {
    expect(longDay(day, "en")).toBe(en);
    expect(longDay(day, "es")).toBe(es);
  });

  it("has a month in both languages", () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
    for (const locale of ["en", "es"] as const) {
      const words = months.map((month) => longDay(`2026-${month}-05`, locale));
      expect(new Set(words).size).toBe(12);
      for (const word of words) expect(word).toMatch(/[a-z]{3,}/i);
    }
  });
});

describe("an amount of education in words", () => {
  it.each([
    [1, "total", "1 hour", "1 hora"],
    [2, "total", "2 hours", "2 horas"],
    [1, "ethics", "1 hour of ethics", "1 hora de ética"],
    [0.5, "ethics", "0.5 hours of ethics", "0.5 horas de ética"],
    [1, "ethics-trainings", "1 training on ethics", "1 capacitación en ética"],
    [2, "fire-drill", "2 hours fire-drill", "2 horas fire-drill"],
  ])("%s of %s is %s", (amount, category, en, es) => {
    expect(educationAmount(amount, category, "en")).toBe(en);
    expect(educationAmount(amount, category, "es")).toBe(es);
  });
});

describe("a name in words", () => {
  const categories = [
    "total",
    "ethics",
    "crss-specific",
    "cprs-specific",
    "core",
    "suicide-prevention",
    "cultural-diversity",
    "ethics-trainings",
  ];
  const facts = [
    "age",
    "recoveryYears",
    "training",
    "experienceHours",
    "supervisionHours",
    "examPassed",
    "recognized",
    "consentToShare",
    "education",
    "livedExperience",
  ];

  it.each([
    ["category", categoryName, categories],
    ["fact", factName, facts],
    ["service", serviceName, services],
  ] as const)("of a %s is there in both languages, and not the same", (_, name, codes) => {
    for (const code of codes) {
      expect(name(code, "en"), code).not.toBe(code);
      expect(name(code, "es"), code).not.toBe(code);
      expect(name(code, "en"), code).not.toBe(name(code, "es"));
    }
  });

  it("of each validity is there in Spanish, and readable in English", () => {
    for (const word of outcomes.validity) {
      expect(validityName(word, "es"), word).not.toBe(word);
      expect(validityName(word, "es"), word).not.toBe("");
    }
    expect(validityName("refer", "en")).toBe("to be decided");
    expect(validityName("grace", "en")).toBe("in grace");
    expect(validityName("valid", "en")).toBe("valid");
    expect(validityName("expired", "en")).toBe("expired");
  });

  it("of a span of units is there in both languages", () => {
    expect(unitSpan("member and week", "en")).toBe("member and week");
    expect(unitSpan("member and week", "es")).toBe("participante y semana");
    expect(unitSpan("member and calendar year", "es")).toBe("participante y año calendario");
  });

  it.each([categoryName, factName, serviceName, unitSpan, validityName])(
    "that nobody gave yet shows as it is written: %o",
    (name) => {
      expect(name("unheard", "en")).toBe("unheard");
      expect(name("unheard", "es")).toBe("unheard");
    },
  );
});

describe("a sentence with values", () => {
  it("is filled in word for word", () => {
    expect(fill("Ask {body} by {day:date}.", { body: "OIFA", day: "2026-03-01" }, "en")).toBe(
      "Ask OIFA by March 1, 2026.",
    );
    expect(fill("{hours:amount}", { hours: 2, category: "ethics" }, "en")).toBe(
      "2 hours of ethics",
    );
    expect(fill("{hours:amount}", { hours: 2 }, "es")).toBe("2 horas");
    expect(fill("{fact:fact}, {service:service}", { fact: "age", service: "act" }, "en")).toBe(
      "Age in years, Assertive community treatment",
    );
    expect(fill("{v:validity}, {per:per}", { v: "valid", per: "member and week" }, "es")).toBe(
      "válida, participante y semana",
    );
  });

  it("shows the name of what is missing, and a value of another form as it is", () => {
    expect(fill("By {day:date}.", {}, "en")).toBe("By day.");
    expect(fill("{day:verse}", { day: "2026-03-01" }, "en")).toBe("2026-03-01");
  });
});
