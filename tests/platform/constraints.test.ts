import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, refusalOf } from "@/tests/support/sql";

let client: Client;
const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, "0")}`;
const [person, credential, organization, user, file] = [1, 2, 3, 4, 5].map(
  (last) => `'${id(last)}'`,
);

beforeAll(async () => {
  client = await connect();
  await client.query(`
    INSERT INTO person (id, birth_date) VALUES (${person}, '1980-05-17');
    INSERT INTO organization (id, name, roles) VALUES (${organization}, 'Saguaro Bridge', '{operator}');
    INSERT INTO app_user (id, email, folded) VALUES (${user}, 'ada@example.org', '');
    INSERT INTO credential (id, number, person_id, state, kind, origin, issued_on, registered_on, source)
      VALUES (${credential}, '0123456789CD', ${person}, 'AZ', 'PRSS', 'program', '2024-01-15', '2024-02-01', 'registrar');
    INSERT INTO legacy_file (id, state, name, sha256, headers, mapping, dropped)
      VALUES (${file}, 'AZ', 'register.csv', '\\x01', '{}', '{}', '[]');
  `);
});

afterAll(() => client.end());

/** What may be written, and by which constraint something else is refused. `%` stands for the value. */
const cases: readonly {
  readonly about: string;
  readonly sql: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  readonly by: string;
}[] = [
  {
    about: "a credential's state is two capital letters",
    sql: `UPDATE credential SET state = %`,
    allowed: ["'IL'"],
    refused: ["'az'", "'AZZ'", "''"],
    by: "credential_state",
  },
  {
    about: "a credential's number has twelve characters that cannot be confused",
    sql: `UPDATE credential SET number = %`,
    allowed: ["'XWTRPNMKJHFD'"],
    refused: ["'0123456789C'", "'0123456789CO'", "'0123456789cd'"],
    by: "credential_number",
  },
  {
    about: "a fact carries who asserted it",
    sql: `UPDATE credential SET source = %`,
    allowed: [
      "'registrar'",
      "'program'",
      "'other-state'",
      "'employer'",
      "'holder'",
      "'legacy-register'",
    ],
    refused: ["'somebody'", "''"],
    by: "credential_source",
  },
  {
    about: "a credential came from a program, another state or an older register",
    sql: `UPDATE credential SET from_state = 'NM', from_kind = 'CPSW', origin = %`,
    allowed: ["'program'", "'reciprocity'", "'legacy'"],
    refused: ["'unknown'"],
    by: "credential_origin",
  },
  {
    about: "a recognized credential says which state and kind it was",
    sql: `UPDATE credential SET origin = 'reciprocity', from_state = 'NM', from_kind = %`,
    allowed: ["'CPSW'"],
    refused: ["NULL"],
    by: "credential_recognized_from",
  },
  {
    about: "a credential does not expire before it was issued",
    sql: `UPDATE credential SET printed_expiry = %`,
    allowed: ["'2024-01-15'", "'2026-01-14'", "NULL"],
    refused: ["'2024-01-14'"],
    by: "credential_term",
  },
  {
    about: "a day lies between 1900 and 2200",
    sql: `UPDATE credential SET registered_on = %`,
    allowed: ["'1900-01-01'", "'2199-12-31'"],
    refused: ["'1899-12-31'", "'2200-01-01'", "'infinity'"],
    by: "credential_days",
  },
  {
    about: "a renewal does not expire before its day",
    sql: `INSERT INTO renewal (id, credential_id, on_day, source, printed_expiry)
          VALUES (gen_random_uuid(), ${credential}, '2026-01-15', 'registrar', %)`,
    allowed: ["'2026-01-15'", "NULL"],
    refused: ["'2026-01-14'"],
    by: "renewal_term",
  },
  {
    about: "an extension is for one to twenty-four months",
    sql: `INSERT INTO extension (id, credential_id, granted_on, source, months)
          VALUES (gen_random_uuid(), ${credential}, '2026-01-15', 'registrar', %)`,
    allowed: ["1", "24"],
    refused: ["0", "25"],
    by: "extension_months",
  },
  {
    about: "an employment does not end before it begins",
    sql: `INSERT INTO employment (id, person_id, employer, works_as, setting, source, from_day, to_day)
          VALUES (gen_random_uuid(), ${person}, 'Clinic', 'PRSS', 'agency', 'employer', '2025-01-15', %)`,
    allowed: ["'2025-01-15'", "NULL"],
    refused: ["'2025-01-14'"],
    by: "employment_period",
  },
  {
    about: "an employment is at an agency or one's own",
    sql: `INSERT INTO employment (id, person_id, employer, works_as, source, from_day, setting)
          VALUES (gen_random_uuid(), ${person}, 'Clinic', 'PRSS', 'employer', '2025-01-15', %)`,
    allowed: ["'agency'", "'self-employed'"],
    refused: ["'volunteer'"],
    by: "employment_setting",
  },
  {
    about: "education has more than no hours and at most a thousand",
    sql: `INSERT INTO education (id, person_id, on_day, categories, course, provider, source, hours)
          VALUES (gen_random_uuid(), ${person}, '2025-01-15', '{ethics}', 'Ethics', 'Bridge', 'holder', %)`,
    allowed: ["0.25", "1000"],
    refused: ["0", "-1", "1000.01"],
    by: "education_hours",
  },
  {
    about: "education was attended, taught or prepared",
    sql: `INSERT INTO education (id, person_id, on_day, hours, categories, course, provider, source, part)
          VALUES (gen_random_uuid(), ${person}, '2025-01-15', 1, '{ethics}', 'Ethics', 'Bridge', 'holder', %)`,
    allowed: ["'attended'", "'taught'", "'prepared'"],
    refused: ["'slept'"],
    by: "education_part",
  },
  {
    about: "a link verifies or fetches the certificate, never both",
    sql: `INSERT INTO link (id, credential_id, token_hash, purpose)
          VALUES (gen_random_uuid(), ${credential}, '\\x01', %)`,
    allowed: ["'verify'", "'certificate'"],
    refused: ["'both'"],
    by: "link_purpose",
  },
  {
    about: "a document is a PDF, a PNG or a JPEG",
    sql: `INSERT INTO document (id, name, size, sha256, bytes, recorded_by_id, content_type)
          VALUES (gen_random_uuid(), 'x', 1, sha256('1'), '1', ${user}, %)`,
    allowed: ["'application/pdf'", "'image/png'", "'image/jpeg'"],
    refused: ["'text/html'", "'image/svg+xml'"],
    by: "document_content_type",
  },
  {
    about: "a document has the size it says",
    sql: `INSERT INTO document (id, name, content_type, sha256, bytes, recorded_by_id, size)
          VALUES (gen_random_uuid(), 'x', 'image/png', sha256('12'), '12', ${user}, %)`,
    allowed: ["2"],
    refused: ["1", "3"],
    by: "document_bytes",
  },
  {
    about: "a document has at most ten megabytes",
    sql: `INSERT INTO document (id, name, content_type, sha256, bytes, recorded_by_id, size)
          SELECT gen_random_uuid(), 'x', 'image/png', sha256('1'), decode(repeat('00', n), 'hex'), ${user}, n
          FROM (VALUES (%)) AS of(n)`,
    allowed: ["10485760"],
    refused: ["10485761"],
    by: "document_size",
  },
  {
    about: "a redacted document keeps its size and none of its bytes",
    sql: `INSERT INTO document (id, name, content_type, size, sha256, recorded_by_id, redacted_at, bytes)
          VALUES (gen_random_uuid(), '', 'image/png', 2, sha256('12'), ${user}, now(), %)`,
    allowed: ["''"],
    refused: ["'12'"],
    by: "document_bytes",
  },
  {
    about: "an organization operates, employs or is a state's office",
    sql: `UPDATE organization SET roles = %`,
    allowed: ["'{operator,employer,state-office}'", "'{}'"],
    refused: ["'{operator,bank}'"],
    by: "organization_roles",
  },
  {
    about: "a registrar is one of a state",
    sql: `INSERT INTO role_grant (id, user_id, role, from_day, state)
          VALUES (gen_random_uuid(), ${user}, 'registrar', '2025-01-01', %)`,
    allowed: ["'AZ'"],
    refused: ["NULL"],
    by: "role_grant_scope",
  },
  {
    about: "an operator is one of an organization",
    sql: `INSERT INTO role_grant (id, user_id, role, from_day, organization_id)
          VALUES (gen_random_uuid(), ${user}, 'operator', '2025-01-01', %)`,
    allowed: [String(organization)],
    refused: ["NULL"],
    by: "role_grant_scope",
  },
  {
    about: "a holder is a person",
    sql: `INSERT INTO role_grant (id, user_id, role, from_day, person_id)
          VALUES (gen_random_uuid(), ${user}, 'holder', '2025-01-01', %)`,
    allowed: [String(person)],
    refused: ["NULL"],
    by: "role_grant_scope",
  },
  {
    about: "there are six roles and no other",
    sql: `INSERT INTO role_grant (id, user_id, from_day, role)
          VALUES (gen_random_uuid(), ${user}, '2025-01-01', %)`,
    allowed: ["'auditor'", "'administrator'"],
    refused: ["'root'"],
    by: "role_grant_role",
  },
  {
    about: "a row of an old register has one of the outcomes, or none yet",
    sql: `INSERT INTO legacy_row (file_id, number, cells, fingerprint, reasons, outcome)
          VALUES (${file}, 1, '{}', '\\x01', '[]', %)`,
    allowed: ["'registered'", "'needs-review'", "'blank'", "'header'", "'already-there'", "NULL"],
    refused: ["'lost'"],
    by: "legacy_row_outcome",
  },
  {
    about: "a repeat says which row it repeats, an earlier one",
    sql: `INSERT INTO legacy_row (file_id, number, cells, fingerprint, reasons, outcome, repeat_of)
          VALUES (${file}, 7, '{}', '\\x01', '[]', 'repeat', %)`,
    allowed: ["6", "1"],
    refused: ["7", "0", "NULL"],
    by: "legacy_row_repeat",
  },
  {
    about: "a database is set up once, for the demo or for production",
    sql: `UPDATE installation SET mode = %`,
    allowed: ["'demo'", "'production'"],
    refused: ["'test'"],
    by: "installation_mode",
  },
];

describe.each(cases)("$about", ({ sql, allowed, refused, by }) => {
  test.each(allowed)("%s is written", async (value) => {
    expect(await refusalOf(client, sql.replace("%", value))).toBeNull();
  });

  test.each(refused)("%s is refused", async (value) => {
    expect(await refusalOf(client, sql.replace("%", value))).toBe(by);
  });
});
