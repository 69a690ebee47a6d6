import { type APIRequestContext, type APIResponse, expect, request, test } from "playwright/test";
import { access, type Readers } from "@/lib/auth/access";
import { homeOf, type Role, roles } from "@/lib/auth/roles";
import {
  actionsFound,
  examplePath,
  pagesFound,
  routesFound,
  type FoundAction,
} from "@/tests/support/surface";

/** Every role, and nobody. */
const readers: readonly (Role | "nobody")[] = ["nobody", ...roles];

type Outcome = "let in" | "led to sign in" | "told that it is for another role";

let signInPaths: Map<string, string>;

test.beforeAll(async ({ baseURL }) => {
  signInPaths = await signInPathsByRole(baseURL ?? "");
});

test("every page, route and action is in the table, and the table names no other", () => {
  expect(Object.keys(access.pages).sort()).toEqual([...pagesFound()].sort());
  expect(Object.keys(access.routes).sort()).toEqual([...routesFound()].sort());
  expect(Object.keys(access.actions).sort()).toEqual(
    actionsFound()
      .map(({ name }) => name)
      .sort(),
  );
});

test("the demo has somebody in every role", () => {
  expect([...signInPaths.keys()].sort()).toEqual([...roles].sort());
});

for (const reader of readers) {
  test(`${reader} opens exactly the pages that the table says`, async ({ baseURL }) => {
    const visitor = await enter(reader, baseURL ?? "");
    const found: Record<string, Outcome> = {};
    for (const page of Object.keys(access.pages)) {
      const response = await visitor.get(examplePath(page), { maxRedirects: 0 });
      expect(response.status(), page).toBeLessThan(500);
      found[page] = outcomeOf(response);
    }
    expect(found).toEqual(expected(access.pages, reader));
    await visitor.dispose();
  });

  test(`${reader} calls exactly the routes that the table says`, async ({ baseURL }) => {
    const found: Record<string, Outcome> = {};
    const storageState = await stateOf(await enter(reader, baseURL ?? ""));
    for (const route of Object.keys(access.routes)) {
      const [method = "GET", path = "/"] = route.split(" ");
      const visitor = await requestsFrom(baseURL ?? "", storageState);
      const response = await visitor.fetch(examplePath(path), {
        method,
        maxRedirects: 0,
        ...(method !== "GET" && { form: {} }),
      });
      expect(response.status(), route).toBeLessThan(500);
      found[route] = outcomeOf(response);
      await visitor.dispose();
    }
    expect(found).toEqual(expected(access.routes, reader));
  });

  // What an action makes of an empty form is tested elsewhere: here it only must ask who sends it first.
  test(`${reader} sends exactly the forms that the table says`, async ({ baseURL }) => {
    const found: Record<string, Outcome> = {};
    const storageState = await stateOf(await enter(reader, baseURL ?? ""));
    for (const { id, name, page } of signingOutLast(actionsFound())) {
      const visitor = await requestsFrom(baseURL ?? "", storageState);
      const response = await visitor.post(examplePath(page), {
        maxRedirects: 0,
        headers: { "next-action": id },
        multipart: { "0": '["$K1","$K1","$K1"]', _1_nothing: "" },
      });
      found[name] = outcomeOf(response);
      await visitor.dispose();
    }
    expect(found).toEqual(expected(access.actions, reader));
  });
}

test("a form sent from another site is refused", async ({ baseURL }) => {
  const evil = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const visitor = await request.newContext({ ...(baseURL && { baseURL }), extraHTTPHeaders: evil });
  const route = await visitor.post("/sign-in/complete", { form: { token: "x" }, maxRedirects: 0 });
  expect(route.status()).toBe(403);
  const [action] = actionsFound().filter(({ name }) => name.endsWith("#sendSignInLink"));
  const sent = await visitor.post("/sign-in", {
    headers: { "next-action": action?.id ?? "" },
    multipart: { "0": '[{},"$K1"]', _1_email: "somebody@example.org" },
    maxRedirects: 0,
  });
  expect(sent.status()).toBe(500);
  expect(sent.headers()["x-action-redirect"]).toBeUndefined();
  await visitor.dispose();
});

/** A browser's requests, sent from our own pages, signed in as somebody in this role. */
async function enter(reader: Role | "nobody", baseURL: string): Promise<APIRequestContext> {
  const visitor = await requestsFrom(baseURL);
  if (reader !== "nobody") {
    await visitor.post(signInPaths.get(reader) ?? "", { maxRedirects: 0 });
  }
  return visitor;
}

type StorageState = Awaited<ReturnType<APIRequestContext["storageState"]>>;

/** Requests sent from our own pages, with the cookies that somebody has. */
function requestsFrom(baseURL: string, storageState?: StorageState): Promise<APIRequestContext> {
  const extraHTTPHeaders = { origin: new URL(baseURL).origin };
  return request.newContext({ baseURL, extraHTTPHeaders, ...(storageState && { storageState }) });
}

/** The cookies of a visitor, who leaves. Each request begins with them, whatever an earlier one was given. */
async function stateOf(visitor: APIRequestContext): Promise<StorageState> {
  const state = await visitor.storageState();
  await visitor.dispose();
  return state;
}

/** The others are sent in the session that these end. */
function signingOutLast(actions: readonly FoundAction[]): readonly FoundAction[] {
  const endsIt = ({ name }: FoundAction) => Number(name.startsWith("app/sign-out/"));
  return actions.toSorted((a, b) => endsIt(a) - endsIt(b));
}

/** Whom the picker offers, by the role whose page it leads them to. */
async function signInPathsByRole(baseURL: string): Promise<Map<string, string>> {
  const visitor = await request.newContext({ baseURL });
  const picker = await (await visitor.get("/demo/sign-in")).text();
  const paths = new Map<string, string>();
  for (const [, path = ""] of picker.matchAll(/action="(\/demo\/sign-in\/[\w-]+)"/g)) {
    const { location } = (await visitor.get(path, { maxRedirects: 0 })).headers();
    const role = roles.find((one) => homeOf[one] === location);
    if (role && !paths.has(role)) paths.set(role, path);
  }
  await visitor.dispose();
  return paths;
}

function outcomeOf(response: APIResponse): Outcome {
  const { location = "", "x-action-redirect": afterAction = "" } = response.headers();
  if (/^\/sign-in(\?|;|$)/.test(location || afterAction)) return "led to sign in";
  return response.status() === 403 ? "told that it is for another role" : "let in";
}

function expected(table: Readonly<Record<string, Readers>>, reader: Role | "nobody") {
  return Object.fromEntries(
    Object.entries(table).map(([name, allowed]) => [name, outcomeFor(allowed, reader)]),
  );
}

function outcomeFor(allowed: Readers, reader: Role | "nobody"): Outcome {
  if (allowed === "anyone") return "let in";
  if (reader === "nobody") return "led to sign in";
  return allowed === "signed-in" || allowed.includes(reader)
    ? "let in"
    : "told that it is for another role";
}
