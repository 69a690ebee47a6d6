import { describe, expect, it } from "vitest";
import { date } from "@/lib/dates";
import { stateAfter, type CopyStepType } from "@/lib/requests/copy-steps";
import { answerDue, reminderDue } from "@/lib/requests/operator-clock";
import { recordsDuty } from "@/lib/requests/records-duty";

const due = date("2026-11-12");

function after(...types: readonly CopyStepType[]) {
  return stateAfter(types.map((type) => ({ type, due: type === "sent-to-operator" ? due : null })));
}

describe("where a request stands", () => {
  it.each<[string, readonly CopyStepType[], ReturnType<typeof after>]>([
    [
      "with the operator, who has until a day",
      ["asked", "sent-to-operator"],
      { with: "operator", due },
    ],
    [
      "still with the operator once reminded",
      ["asked", "sent-to-operator", "reminded"],
      { with: "operator", due },
    ],
    [
      "with the office where no operator is asked",
      ["asked", "passed-to-office"],
      { with: "office" },
    ],
    [
      "with the office when the clock ran out",
      ["asked", "sent-to-operator", "passed-to-office"],
      { with: "office" },
    ],
    [
      "ended when matched",
      ["asked", "passed-to-office", "matched"],
      { with: "nobody", ended: "matched" },
    ],
    [
      "ended when declined",
      ["asked", "sent-to-operator", "declined"],
      { with: "nobody", ended: "declined" },
    ],
    [
      "ended when taken back",
      ["asked", "sent-to-operator", "withdrawn"],
      { with: "nobody", ended: "withdrawn" },
    ],
  ])("is %s", (_what, types, state) => {
    expect(after(...types)).toEqual(state);
  });
});

describe("the operator's clock", () => {
  it("gives ten days", () => {
    expect(answerDue(date("2026-11-02"))).toBe("2026-11-12");
  });

  it.each([
    ["six days before", "2026-11-06", null],
    ["five days before", "2026-11-07", "2026-11-07"],
    ["four days before", "2026-11-08", "2026-11-07"],
    ["two days before", "2026-11-10", "2026-11-07"],
    ["the day before", "2026-11-11", "2026-11-11"],
    ["the last day", "2026-11-12", "2026-11-11"],
  ])("on %s, owes the reminder of that day or none", (_when, on, reminder) => {
    expect(reminderDue(due, date(on))).toBe(reminder);
  });
});

describe("Arizona's duty to keep records and give copies", () => {
  it("is stated for requests since 2023-10-01, with its source, and for none before", () => {
    expect(recordsDuty("AZ", "PRSS", date("2023-09-30"))).toBeNull();
    expect(recordsDuty("AZ", "PRSS", date("2023-10-01"))?.section).toContain("A22");
  });

  it("is not claimed of a state that states none", () => {
    expect(recordsDuty("ID", "CPSS", date("2026-11-02"))).toBeNull();
    expect(recordsDuty("AZ", "CPRS", date("2026-11-02"))).toBeNull();
  });
});
