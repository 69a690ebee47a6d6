import { describe, expect, test } from "vitest";
import { cleaned } from "./take-in";

/** What is kept of a cell in a column, and why something was removed. */
function kept(column: string, cell: string) {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const { register, removals } = cleaned(
    `Last Name,First Name,Credential,${column}\nReyes,Ana,PRSS,${quoted}\n`,
  );
  return { cell: register.rows[0]?.[3], because: removals[0]?.because ?? null };
}

describe("columns named for what may not be stored are dropped whole", () => {
  test.each([
    ["SSN", "social-security-number"],
    ["S.S.N.", "social-security-number"],
    ["SSN4", "social-security-number"],
    ["SS #", "social-security-number"],
    ["Social", "social-security-number"],
    ["Soc. Sec. No.", "social-security-number"],
    ["SOCIAL_SECURITY_NUMBER", "social-security-number"],
    ["Last 4 of SSN", "social-security-number"],
    ["Taxpayer ID", "social-security-number"],
    ["Diagnosis", "health"],
    ["Dx", "health"],
    ["DX Code", "health"],
    ["ICD-10", "health"],
    ["SMI", "health"],
    ["SMI determination", "health"],
    ["Sobriety Date", "health"],
    ["SobrietyDate", "health"],
    ["Clean date", "health"],
    ["Clean Since", "health"],
    ["Recovery Date", "health"],
    ["Recovery Years", "health"],
    ["Years in Recovery", "health"],
    ["Length of Time in Recovery", "health"],
    ["Date of Recovery", "health"],
    ["Medications", "health"],
    ["Meds", "health"],
    ["Drug of Choice", "health"],
    ["Substance Use", "health"],
    ["Mental Illness", "health"],
    ["Mental Health History", "health"],
    ["Disability", "health"],
    ["Lived Experience", "health"],
    ["Interview Notes", "health"],
    ["Diagnóstico", "health"],
    ["Criminal History", "criminal-history"],
    ["Felony?", "criminal-history"],
    ["Convictions", "criminal-history"],
    ["Background Check", "criminal-history"],
    ["Arrest Record", "criminal-history"],
  ])("%s", (column, because) => {
    expect(kept(column, "something")).toEqual({ cell: "[removed]", because });
  });

  test.each([
    "Notes",
    "Phone",
    "Old ID",
    "Peer & Recovery Support Agency",
    "Recovery Training Program",
    "Mental Health Agency",
    "Session",
    "Passed",
    "Class",
    "Address",
    "Medicaid Provider",
    "Cleaned Name",
    "Interview Date",
    "Employer",
    "Social Media",
    "Missing",
  ])("%s is kept", (column) => {
    expect(kept(column, "something")).toEqual({ cell: "something", because: null });
  });

  test("whether somebody had something there is not kept either, but blank rows stay blank", () => {
    const { register, removals } = cleaned(
      "Last Name,First Name,Credential,SMI\nReyes,Ana,PRSS,Y\nSoto,Eva,PRSS,\n,,,\nLAST NAME,FIRST NAME,CREDENTIAL,SMI\n",
    );
    expect(register.rows).toEqual([
      ["Reyes", "Ana", "PRSS", "[removed]"],
      ["Soto", "Eva", "PRSS", "[removed]"],
      ["", "", "", ""],
      ["LAST NAME", "FIRST NAME", "CREDENTIAL", "SMI"],
    ]);
    expect(removals).toEqual([{ column: "SMI", because: "health", whole: true, cells: 1 }]);
  });

  test("a row with a cell too many loses it wherever the forbidden column may have come to stand", () => {
    const { register } = cleaned(
      "Last Name,First Name,SMI,Credential,Notes\nReyes,Jr,Ana,yes,PRSS,ok\nReyes,yes,PRSS,ok\n",
    );
    expect(register.rows[0]).toEqual(["Reyes", "Jr", "[removed]", "[removed]", "PRSS", "ok"]);
    expect(register.rows[1]).toEqual(["Reyes", "[removed]", "[removed]", "ok"]);
  });
});

describe("values shaped like a Social Security number are dropped wherever they stand", () => {
  test.each([
    ["123-45-6789", "[removed]"],
    ["123 45 6789", "[removed]"],
    ["123.45.6789", "[removed]"],
    ["123–45–6789", "[removed]"],
    ["123 - 45 - 6789", "[removed]"],
    ["123456789", "[removed]"],
    ["XXX-XX-6789", "[removed]"],
    ["***-**-6789", "[removed]"],
    ["１２３-４５-６７８９", "[removed]"],
    ["123\u200B-45-6789", "[removed]"],
    ["call 123-45-6789 re cert", "call [removed] re cert"],
    ["SSN ends 6789", "[removed]"],
    ["ss# 6789", "[removed]"],
    ["last four of social: 6789", "[removed]"],
    ["SSN123-45-6789", "[removed]"],
    ["SSN123456789", "[removed]"],
    ["ssn6789", "[removed]"],
    ["Social123456789", "Social[removed]"],
    ["No.123-45-6789", "No.[removed]"],
    ["-123-45-6789", "-[removed]"],
    ["123-45-6789A", "[removed]A"],
    ["123456789A", "[removed]A"],
    ["123456789C1", "[removed]C1"],
  ])("%s", (cell, expected) => {
    expect(kept("Remarks", cell)).toEqual({ cell: expected, because: "social-security-number" });
  });

  test.each(["MI", "Phone", "Old ID", "Training Program", "DOB", "E-mail"])(
    "in the column %s too",
    (column) => {
      expect(kept(column, "123-45-6789").cell).toBe("[removed]");
    },
  );

  test("in names, and in a header", () => {
    const { register } = cleaned("Last Name,First Name,123-45-6789\nReyes 123-45-6789,Ana,x\n");
    expect(register).toEqual({
      headers: ["Last Name", "First Name", "[removed]"],
      rows: [["Reyes [removed]", "Ana", "x"]],
    });
  });

  test("in a row that repeats the header", () => {
    const { register } = cleaned("Last Name,123-45-6789\nReyes,x\nLast Name,123-45-6789\n");
    expect(register.rows[1]).toEqual(["Last Name", "[removed]"]);
  });

  test.each([
    "(520) 555-5882",
    "520-555-5882",
    "5205555882",
    "85001-1234",
    "2004-10-16",
    "10/16/2004",
    "44809",
    "000123456",
    "12-3456789",
    "123-45-67890",
    "ana123456789@example.org",
    "PRSS-123456",
    "1-123-45-6789",
    "A123456789",
    "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
    "ana-123-45-6789@example.org",
    "press123456789",
    "Session 2026",
  ])("%s is kept", (cell) => {
    expect(kept("Remarks", cell)).toEqual({ cell, because: null });
  });
});

describe("what speaks of health or a criminal record is dropped from free text", () => {
  test.each([
    ["sober since 2009", "health"],
    ["7 years in recovery", "health"],
    ["5 yrs clean", "health"],
    ["clean date 3/1/2010", "health"],
    ["In recovery from alcoholism", "health"],
    ["Dx: F31.81", "health"],
    ["dx bipolar", "health"],
    ["diagnosed 2004", "health"],
    ["has SMI", "health"],
    ["takes suboxone", "health"],
    ["on medication", "health"],
    ["PTSD", "health"],
    ["relapsed in 2015", "health"],
    ["felony 1998", "criminal-history"],
    ["convicted, released 2001", "criminal-history"],
    ["on probation until May", "criminal-history"],
  ])("%s", (cell, because) => {
    expect(kept("Notes", cell)).toEqual({ cell: "[removed]", because });
  });

  test.each([
    "see email from supervisor",
    "name change per DL",
    "-- deceased?",
    "ADHS legacy",
    "lost cert 2019, re-sent",
    "clean copy mailed",
    'Cert. "on file"',
    "moved to Prescott, recovery coach",
    "line one\nline two",
  ])("%s is kept", (cell) => {
    expect(kept("Notes", cell)).toEqual({ cell, because: null });
  });

  test.each([
    ["Training Program", "Center for Addiction Recovery"],
    ["Training Program", "Mental Health America Peer Academy"],
    ["E-mail", "sober.sam@example.org"],
  ])("names of programs and addresses are not health facts: %s %s", (column, cell) => {
    expect(kept(column, cell)).toEqual({ cell, because: null });
  });

  test("but a diagnosis written among them is", () => {
    expect(kept("Training Program", "Saguaro Bridge (dx F31.81)").cell).toBe("[removed]");
  });
});

test("what was dropped is counted by column", () => {
  const { removals } = cleaned(
    "Last Name,First Name,Credential,SSN,Notes\nA,B,PRSS,123-45-6789,sober 2 yrs\nC,D,PRSS,,on parole\nE,F,PRSS,987-65-4321,123-45-6789\n",
  );
  expect(removals).toEqual([
    { column: "SSN", because: "social-security-number", whole: true, cells: 2 },
    { column: "Notes", because: "health", whole: false, cells: 1 },
    { column: "Notes", because: "criminal-history", whole: false, cells: 1 },
    { column: "Notes", because: "social-security-number", whole: false, cells: 1 },
  ]);
});

describe("what a course is about", () => {
  test.each(["Suicide prevention", "Opioid overdose and naloxone", "Depression and anxiety"])(
    "is kept as its name: %s",
    (course) => {
      for (const column of ["Course", "Course Title", "Training", "Topic", "Curso"]) {
        expect(kept(column, course).cell).toBe(course);
      }
      expect(kept("Training notes", course).cell).toBe("[removed]");
    },
  );

  test("but a diagnosis or a Social Security number in it is not", () => {
    expect(kept("Course", "Diagnosis F33.1").cell).toBe("[removed]");
    expect(kept("Course", "Ethics for 123-45-6789").cell).toBe("Ethics for [removed]");
  });
});
