import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { clusterIn, startCluster, stopCluster, type Cluster } from "@/scripts/database/cluster";
import { anyFreePort } from "@/scripts/free-port";
import { startProgram, type Program } from "@/scripts/start-program";
import { DemoOutput, type DemoCredential } from "@/tests/support/demo";
import { expect, expectAccessible, test } from "@/tests/support/page";

let folder: string;
let cluster: Cluster;
let databasePort: number;
let demo: Program;
let address: string;
let credential: DemoCredential;

test.beforeAll(async ({ request }) => {
  test.setTimeout(360_000);
  folder = mkdtempSync(path.join(tmpdir(), "registry-stopped-"));
  chmodSync(folder, 0o755);
  cluster = await clusterIn(path.join(folder, "postgres"), "only-for-tests");
  databasePort = await anyFreePort();
  await startCluster(cluster, databasePort);
  const port = String(await anyFreePort());
  address = `http://127.0.0.1:${port}`;
  const variables = {
    DATA_DIR: path.join(folder, "data"),
    DATABASE_URL: `postgresql://registry:only-for-tests@127.0.0.1:${String(databasePort)}/postgres`,
    PUBLIC_URL: address,
    PORT: port,
  };
  demo = startProgram("demo", ["scripts/bootstrap.mjs", "start"], variables);
  await expect(async () => {
    expect((await request.get(`${address}/readyz`)).ok()).toBe(true);
  }).toPass({ timeout: 120_000 });
  const output = execFileSync("npm", ["run", "-s", "demo"], {
    env: { ...process.env, ...variables },
  });
  const found = DemoOutput.parse(JSON.parse(output.toString())).credentials[0];
  if (!found) throw new Error("the demo has no credential");
  credential = found;
});

test.afterAll(async () => {
  await demo.stop();
  await stopCluster(cluster, "immediate");
  rmSync(folder, { recursive: true, force: true });
});

test.use({ expectedErrors: [/50[03]/] });

test("with its database stopped the registry could not check, and afterwards it can again", async ({
  page,
  request,
}) => {
  test.setTimeout(360_000);
  const ask = async () => {
    await page.goto(`${address}/verify`);
    await page.getByLabel("Credential number").fill(credential.number);
    await page.getByLabel("Last name of the holder").fill(credential.lastName);
    await page.getByRole("button", { name: "Verify", exact: true }).click();
  };
  const valid = page.getByRole("heading", { name: "Valid. This credential does not expire." });
  const couldNotCheck = page.getByRole("heading", { name: "We could not check" });
  await ask();
  await expect(valid).toBeVisible();

  await stopCluster(cluster, "immediate");
  await ask();
  await expect(couldNotCheck).toBeVisible();
  await expect(page.getByText(/Reference number: [\w-]{36}/)).toBeVisible();
  await expect(page.getByLabel("Credential number")).toHaveValue(credential.number);
  await expect(page.getByText(/valid/i)).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(credential.verifyUrl);
  await expect(couldNotCheck).toBeVisible();
  expect((await request.get(`${address}/healthz`)).status()).toBe(200);
  const ready = await request.get(`${address}/readyz`);
  expect(ready.status()).toBe(503);
  expect(await ready.json()).toMatchObject({ ready: false, checks: { database: "failed" } });

  await startCluster(cluster, databasePort);
  await expect(async () => {
    await ask();
    await expect(valid).toBeVisible({ timeout: 2_000 });
    expect((await request.get(`${address}/readyz`)).status()).toBe(200);
  }).toPass({ timeout: 120_000 });
});
