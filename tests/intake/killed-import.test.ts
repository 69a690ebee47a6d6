import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { templateDatabase } from "@/tests/support/database-server";

const folder = mkdtempSync(path.join(tmpdir(), "registry-import-"));
const file = path.join(folder, "register.csv");
const names = [
  `import_whole_${String(process.pid)}`,
  `import_killed_${String(process.pid)}`,
] as const;

beforeAll(async () => {
  const records = readFileSync("tests/fixtures/az-master-registry-legacy.csv", "utf8").split(
    "\r\n",
  );
  writeFileSync(file, records.slice(0, 4_001).join("\r\n"));
  for (const name of names) {
    await ask(inject("databaseServer"), `create database ${name} template ${templateDatabase}`);
    await ask(urlOf(name), "update installation set seeded_at = now()");
  }
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    await ask(inject("databaseServer"), `drop database if exists ${name} with (force)`);
  }
});

function urlOf(database: string): string {
  const url = new URL(inject("databaseServer"));
  url.pathname = database;
  return url.href;
}

async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

interface Ending {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly output: string;
}

/** Runs the command; kills it as soon as it says what `killAt` matches. */
async function runImport(database: string, killAt?: RegExp): Promise<Ending> {
  const child = spawn(
    process.execPath,
    ["scripts/bootstrap.mjs", "import", file, "--state", "AZ", "--json"],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DATABASE_URL: urlOf(database) } },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  createInterface(child.stderr).on("line", (line) => {
    if (killAt?.test(line)) child.kill("SIGKILL");
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code, signal, output });
    });
  });
}

/** What is stored of each row, without ids, numbers, tokens and times. */
const rowByRow = `
  select r.number, r.cells, r.fingerprint, r.outcome, r.reasons, r.repeat_of, r.resolved_at,
    c.state, c.kind, c.issued_on::text, c.origin, c.program_as_written, c.from_state, c.from_kind,
    c.registered_on::text, c.source, p.birth_date::text,
    (select json_agg(json_build_array(n.given, n.middle, n.family, n.folded_given, n.folded_family, n.source))
      from person_name n where n.person_id = p.id) as names,
    (select json_agg(json_build_array(e.address, e.folded, e.source)) from person_email e where e.person_id = p.id) as emails,
    (select json_agg(json_build_array(l.purpose, l.replaced_at)) from link l where l.credential_id = c.id) as links,
    (select json_agg(json_build_array(v.type, v.effective_on, v.actor_role, v.after - 'number' #- '{row,fileId}'))
      from event v where v.credential_id = c.id) as events
  from legacy_row r left join credential c on c.id = r.credential_id left join person p on p.id = c.person_id
  order by r.number`;

const filesAndTotals = `
  select f.state, f.name, f.sha256, f.headers, f.mapping, f.dropped, f.finished_at is not null as finished,
    (select count(*)::int from person) as people, (select count(*)::int from person_name) as names,
    (select count(*)::int from person_email) as emails, (select count(*)::int from credential) as credentials,
    (select count(*)::int from link) as links, (select count(*)::int from event) as events
  from legacy_file f`;

async function story(database: string): Promise<readonly unknown[]> {
  const url = urlOf(database);
  return [await ask(url, filesAndTotals), await ask(url, rowByRow)];
}

test("killed three times and run again, an import ends as if nobody had killed it", async () => {
  const [whole, killed] = names;
  const undisturbed = await runImport(whole);
  expect(undisturbed.code).toBe(0);

  for (const moment of [/^0 of/, /^1,000 of/, /^2,500 of/]) {
    expect((await runImport(killed, moment)).signal).toBe("SIGKILL");
  }
  const partly =
    "select count(*) between 1001 and 3999 as partly from legacy_row where outcome is not null";
  expect(await ask(urlOf(killed), partly)).toEqual([{ partly: true }]);

  const resumed = await runImport(killed);
  expect(resumed.code).toBe(0);
  expect(JSON.parse(resumed.output)).toEqual(JSON.parse(undisturbed.output));
  expect(await story(killed)).toEqual(await story(whole));
}, 300_000);
