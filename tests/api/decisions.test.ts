import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from "@/app/api/v1/decisions/route";
import { registered } from "@/lib/states/registered";
import { decide } from "@/lib/states/decide";

const Problem = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string().min(1),
  status: z.number(),
  code: z.string(),
  detail: z.string().min(1),
});

/** A request from an address of its own, so that the tests do not use up each other's. */
let client = 0;

function request(body: BodyInit | null, headers: Readonly<Record<string, string>> = {}): Request {
  client += 1;
  const init = {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": `192.0.2.${String(client)}`,
      ...headers,
    },
    // A body that comes in pieces asks for it.
    duplex: "half",
  };
  return new Request("https://registry.example/api/v1/decisions", init);
}

async function ask(question: unknown): Promise<unknown> {
  const response = await POST(request(JSON.stringify(question)));
  expect(response.status).toBe(200);
  return response.json();
}

async function problemOf(response: Response): Promise<{ status: number; code: string }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { status, code } = Problem.parse(await response.json());
  expect(status).toBe(response.status);
  return { status, code };
}

/** A body that comes in pieces, without saying how long it is. */
function endless(piece: string, counted: { pieces: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      counted.pieces += 1;
      controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

const units = { question: "units", state: "ID", on: "2026-10-02", requested: 1 };

describe("a decision over HTTP", () => {
  it("is the same as the command's, for every worked case of every state", async () => {
    const asked = registered.flatMap(({ cases }) => cases.map((one) => one.ask));
    const answers: unknown[] = [];
    for (let at = 0; at < asked.length; at += 1000) {
      answers.push(...z.array(z.unknown()).parse(await ask(asked.slice(at, at + 1000))));
    }
    const expected: unknown = JSON.parse(JSON.stringify(asked.map(decide)));
    expect(answers).toEqual(expected);
  });

  it("answers a question by an object and a list by a list, in order", async () => {
    expect(await ask({ ...units, id: "a" })).toMatchObject({ id: "a", outcome: "refer" });
    expect(
      await ask([
        { ...units, id: 2 },
        { ...units, id: 1 },
      ]),
    ).toMatchObject([{ id: 2 }, { id: 1 }]);
    expect(await ask([])).toEqual([]);
  });

  it("answers 1,000 questions, and the wrong ones in their place", async () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({
      ...units,
      id,
      ...(id === 500 && { on: "2026-02-30" }),
    }));
    const answers = z.array(z.record(z.string(), z.unknown())).parse(await ask(many));
    expect(answers.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(answers.filter((answer) => "error" in answer)).toMatchObject([
      { id: 500, error: { code: "not-a-day", path: "/on" } },
    ]);
  });

  it("is kept by no cache", async () => {
    const { headers } = await POST(request(JSON.stringify(units)));
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

const standing = { question: "standing", state: "AZ", credential: "PRSS", on: "2026-06-01" };
const facts = { issuedOn: "2021-04-02" };
const course = { on: "2026-02-01", hours: 3 };

describe("a question that cannot be answered as asked", () => {
  it.each([
    ["not-an-object", "", 7],
    ["missing", "/question", {}],
    ["unknown-question", "/question", { question: "weather" }],
    ["missing", "/facts/issuedOn", { ...standing, facts: {} }],
    ["unknown-state", "/state", { ...standing, state: "ZZ", facts }],
    ["unknown-credential", "/credential", { ...standing, credential: "CRSS", facts }],
    [
      "unknown-service",
      "/service",
      { ...units, question: "team", service: "tea", requested: undefined },
    ],
    ["not-a-day", "/facts/issuedOn", { ...standing, facts: { issuedOn: "2026-02-30" } }],
    ["wrong-type", "/facts/issuedOn", { ...standing, facts: { issuedOn: 20260230 } }],
    ["unknown-field", "/facts/diagnosis", { ...standing, facts: { ...facts, diagnosis: "x" } }],
    [
      "unknown-value",
      "/facts/employment/0/setting",
      {
        ...standing,
        facts: { ...facts, employment: [{ as: "PRSS", from: "2026-01-15", setting: "home" }] },
      },
    ],
    [
      "below-zero",
      "/facts/education/0/hours",
      { ...standing, facts: { ...facts, education: [{ ...course, hours: -1 }] } },
    ],
    [
      "more-than-a-day",
      "/facts/education/0/hours",
      { ...standing, facts: { ...facts, education: [{ ...course, hours: 25 }] } },
    ],
    [
      "ends-before-it-starts",
      "/facts/employment/0/to",
      {
        ...standing,
        facts: { ...facts, employment: [{ as: "PRSS", from: "2026-01-15", to: "2026-01-14" }] },
      },
    ],
  ])("says %s at “%s”", async (code, path, question) => {
    expect(await ask([question])).toMatchObject([{ id: null, error: { code, path } }]);
  });
});

describe("a request that cannot be read", () => {
  it.each([
    ["not JSON", 400, "not-json", "{"],
    ["empty", 400, "not-json", ""],
    ["not UTF-8", 400, "not-json", new Uint8Array([0x22, 0xff, 0x22])],
    ["a number", 400, "not-a-question", "3"],
    ["null", 400, "not-a-question", "null"],
    ["1,001 questions", 413, "too-many-questions", JSON.stringify(Array(1001).fill(units))],
    ["more than 8 MiB", 413, "too-large", `[${" ".repeat(8 * 1024 * 1024)}]`],
  ])("says so when it is %s", async (_what, status, code, body) => {
    expect(await problemOf(await POST(request(body)))).toEqual({ status, code });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
    "says so when it is %s",
    async (type) => {
      const response = await POST(request("{}", { "content-type": type }));
      expect(await problemOf(response)).toEqual({ status: 415, code: "not-json-type" });
    },
  );

  it("reads JSON that names its encoding", async () => {
    const type = "Application/JSON; charset=utf-8";
    expect((await POST(request("[]", { "content-type": type }))).status).toBe(200);
  });

  it("stops reading a body that does not end", async () => {
    const counted = { pieces: 0 };
    const response = await POST(request(endless(" ".repeat(1024 * 1024), counted)));
    expect(await problemOf(response)).toEqual({ status: 413, code: "too-large" });
    expect(counted.pieces).toBeLessThan(12);
  });

  it.each([
    ["GET", GET],
    ["PUT", PUT],
    ["PATCH", PATCH],
    ["DELETE", DELETE],
  ])("%s says which methods there are", async (_method, answer) => {
    const response = answer();
    expect(response.headers.get("allow")).toBe("OPTIONS, POST");
    expect(await problemOf(response)).toEqual({ status: 405, code: "method-not-allowed" });
  });

  it("OPTIONS says the same", () => {
    expect(OPTIONS().headers.get("allow")).toBe("OPTIONS, POST");
  });
});

it("a client may send 600 requests a minute, and is told when to come back; others are not in its way", async () => {
  const from = { "x-forwarded-for": "203.0.113.9" };
  const statuses = new Set<number>();
  for (let sent = 0; sent < 600; sent += 1) statuses.add((await POST(request("[]", from))).status);
  expect([...statuses]).toEqual([200]);
  const refused = await POST(request("[]", from));
  expect(refused.headers.get("retry-after")).toBe("60");
  expect(await problemOf(refused)).toEqual({ status: 429, code: "too-many-requests" });
  expect((await POST(request("[]"))).status).toBe(200);
});
