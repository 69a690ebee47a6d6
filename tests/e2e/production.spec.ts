import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "playwright/test";
import { anyFreePort } from "@/scripts/free-port";

let server: ChildProcess;
let address: string;

test.beforeAll(async ({ request }) => {
  const port = String(await anyFreePort());
  address = `http://127.0.0.1:${port}`;
  const next = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", port];
  server = spawn(process.execPath, next, {
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      REGISTRY_MODE: "production",
      // Nobody listens there: what is not there must not need a database to say so.
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
      AUTH_SECRET: "only-for-this-test-only-for-this-test",
      LINK_SECRET: "only-for-this-test-only-for-this-test",
      KEYS_SECRET: "only-for-this-test-only-for-this-test",
      PUBLIC_URL: "https://registry.example.gov",
      SMTP_URL: "smtp://127.0.0.1:1",
      MAIL_FROM: "registry@example.gov",
      LOG_LEVEL: "silent",
    },
  });
  await expect(async () => {
    expect((await request.get(`${address}/healthz`)).ok()).toBe(true);
  }).toPass({ timeout: 30_000 });
});

test.afterAll(async () => {
  const ended = once(server, "exit");
  server.kill();
  await ended;
});

for (const path of [
  "/demo/sign-in",
  "/demo/sign-in/018f0000-0000-7000-8000-000000000000",
  "/demo/mail",
  "/demo/mail/018f0000-0000-7000-8000-000000000000",
]) {
  test(`production has no ${path}`, async ({ request }) => {
    expect((await request.get(address + path)).status()).toBe(404);
    expect((await request.post(address + path, { maxRedirects: 0 })).status()).toBe(404);
  });
}

test("production's pages do not mention the demo", async ({ request }) => {
  const page = await request.get(`${address}/sign-in`);
  expect(page.status()).toBe(200);
  expect(await page.text()).not.toContain("/demo/");
});
