import { expect, test, type APIRequestContext } from "playwright/test";

const address = "/api/v1/decisions";

/** Sent as a machine sends it: from an address that no other journey counts against. */
function send(request: APIRequestContext, data: unknown, from = "198.51.100.7") {
  return request.post(address, { data, headers: { "x-forwarded-for": from } });
}

test("a question is answered without an account, with its reasons and sources in English", async ({
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext({
    ...(baseURL !== undefined && { baseURL }),
    extraHTTPHeaders: { "accept-language": "es" },
  });
  const response = await send(request, {
    id: "1",
    question: "standing",
    state: "AZ",
    credential: "PRSS",
    on: "2026-06-01",
    facts: {
      issuedOn: "2021-04-02",
      source: { kind: "program", recognized: [{ from: "2019-01-01", to: null }] },
      employment: [{ as: "PRSS", from: "2026-01-15", to: null, setting: "agency" }],
      education: [{ ref: "a", on: "2026-02-01", hours: 3, categories: ["ethics"] }],
    },
  });
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(await response.json()).toMatchObject({
    id: "1",
    on: "2026-06-01",
    validity: {
      outcome: "valid",
      findings: expect.arrayContaining([
        expect.objectContaining({
          code: "does-not-expire",
          reason: "Valid. This credential does not expire.",
          cite: expect.objectContaining({ basis: "given" }),
        }),
      ]),
    },
    education: { outcome: "owed", short: { total: 1 }, due: "2027-01-14" },
    practice: { outcome: "allowed" },
    next: { on: "2027-01-14", what: "education" },
  });
  await request.dispose();
});

test("1,000 questions are answered in one request, the wrong ones in their place", async ({
  request,
}) => {
  const questions = Array.from({ length: 1000 }, (_, id) => ({
    id,
    question: "units",
    state: id % 2 === 0 ? "ID" : "XX",
    on: "2026-10-02",
    used: { calendarYear: 416 },
    requested: 1,
  }));
  const response = await send(request, questions);
  expect(response.status()).toBe(200);
  const answers: unknown = await response.json();
  expect(answers).toMatchObject(
    questions.map(({ id }) =>
      id % 2 === 0
        ? { id, outcome: "needs-approval", resets: "2027-01-01" }
        : { id, error: { code: "unknown-state", path: "/state" } },
    ),
  );
});

for (const [what, data, type, status, code] of [
  ["that is not JSON", "{", "application/json", 400, "not-json"],
  ["that is no question", "3", "application/json", 400, "not-a-question"],
  ["of another type", "a=1", "application/x-www-form-urlencoded", 415, "not-json-type"],
  [
    "with 1,001 questions",
    `[${"1,".repeat(1000)}1]`,
    "application/json",
    413,
    "too-many-questions",
  ],
  ["of 9 MiB", `[${" ".repeat(9 * 1024 * 1024)}]`, "application/json", 413, "too-large"],
  ["of 12 MiB", `[${" ".repeat(12 * 1024 * 1024)}]`, "application/json", 413, "too-large"],
] as const) {
  test(`a body ${what} is refused by a word that programs can read`, async ({ request }) => {
    const response = await request.post(address, {
      data: Buffer.from(data),
      headers: { "content-type": type, "x-forwarded-for": "198.51.100.8" },
    });
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "about:blank", status, code });
  });
}

test("other methods are told which there are", async ({ request }) => {
  for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
    const response = await request.fetch(address, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()["allow"]).toBe("OPTIONS, POST");
  }
});

test("who asks too often is told to wait, and others are not in the way", async ({ request }) => {
  const from = "198.51.100.9";
  let last = await send(request, [], from);
  for (let sent = 1; sent < 700 && last.status() === 200; sent += 1) {
    last = await send(request, [], from);
  }
  expect(last.status()).toBe(429);
  expect(Number(last.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await last.json()).toMatchObject({ status: 429, code: "too-many-requests" });
  expect((await send(request, [], "198.51.100.10")).status()).toBe(200);
});
