import { afterAll, describe, expect, it, vi } from "vitest";
import { GET as comeBack } from "@/app/api/auth/[...nextauth]/route";
import { GET as begin } from "@/app/sign-in/office/route";
import { findSession } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { type Browser, openBrowser } from "@/tests/support/browser";
import type { OfficePerson } from "@/tests/support/office-provider";
import { addPerson, addUser } from "@/tests/support/sign-in";

// The configuration is read when our code is loaded, so the provider is there before.
const { here, people, stop } = await vi.hoisted(async () => {
  const { startOfficeProvider } = await import("@/tests/support/office-provider");
  const here = "http://registry.test";
  const people: Record<string, OfficePerson> = {};
  const client = { id: "registry", secret: "a-secret-between-the-two" };
  const callback = `${here}/api/auth/callback/office`;
  const { issuer, stop } = await startOfficeProvider(people, { ...client, callback });
  Object.assign(process.env, {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  return { here, people, stop };
});

const registrar = { role: "registrar", state: "AZ" } as const;

afterAll(stop);

function newBrowser(): Browser {
  return openBrowser(here, { "/sign-in/office": begin, "/api/auth/callback/office": comeBack });
}

/** Goes through the provider's own pages as this person: its log-in form, then its consent form. */
async function signIn(login: string, browser = newBrowser(), next = "/staff") {
  let { url, response } = await browser.go(`/sign-in/office?next=${encodeURIComponent(next)}`);
  for (let form = await formIn(response); form !== null; form = await formIn(response)) {
    ({ url, response } = await browser.go(new URL(form.action, url).href, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ prompt: form.prompt, login, password: "any" }).toString(),
    }));
  }
  const session = browser.cookies(here).get("registry-session-80");
  return { browser, url, session, user: session ? await findSession(session) : null };
}

async function formIn(response: Response | null) {
  const page = (await response?.text()) ?? "";
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  return action && prompt ? { action, prompt } : null;
}

async function accounts(login: string): Promise<number> {
  return db.account.count({ where: { providerAccountId: login } });
}

describe("signing in with the office's own account", () => {
  it("leads an invited registrar in by the verified address, and back to the page asked for", async () => {
    const { id } = await addUser("ines@office.test", registrar);
    people["ines"] = { email: "Ines@Office.test", email_verified: true, name: "Ines" };
    const { url, user } = await signIn("ines", undefined, "/staff/search");
    expect(user).toMatchObject({ userId: id, home: "/staff" });
    expect(url.href).toBe(`${here}/sign-in?next=%2Fstaff%2Fsearch`);
  });

  it("binds the identity to the user once, with its event", async () => {
    const { id } = await addUser("omar@office.test", registrar);
    people["omar"] = { email: "omar@office.test", email_verified: true };
    await signIn("omar");
    await signIn("omar");
    expect(await accounts("omar")).toBe(1);
    expect(await db.event.findMany({ where: { actorId: id } })).toMatchObject([
      { type: "office-account-bound", after: { userId: id, provider: "office" } },
    ]);
  });

  it("still leads a bound user in after the address at the office has changed", async () => {
    const { id } = await addUser("noor@office.test", registrar);
    people["noor"] = { email: "noor@office.test", email_verified: true };
    await signIn("noor");
    people["noor"] = { email: "noor.married@office.test", email_verified: true };
    expect((await signIn("noor")).user?.userId).toBe(id);
  });

  it.each<[string, OfficePerson, () => Promise<unknown>]>([
    [
      "somebody nobody invited",
      { email: "stranger@office.test", email_verified: true },
      () => Promise.resolve(),
    ],
    [
      "an address that the office does not vouch for",
      { email: "unverified@office.test", email_verified: false },
      () => addUser("unverified@office.test", registrar),
    ],
    ["somebody without an address", { name: "Nobody" }, () => Promise.resolve()],
    [
      "somebody whose role has ended",
      { email: "former@office.test", email_verified: true },
      () => addUser("former@office.test", { ...registrar, to: "2020-12-31" }),
    ],
    [
      "a holder, who signs in by e-mail link",
      { email: "holder@office.test", email_verified: true },
      () => addPerson({ address: "holder@office.test" }),
    ],
  ])("refuses %s, calmly, and keeps nothing", async (what, person, prepare) => {
    const login = what.replaceAll(/\W+/g, "-");
    people[login] = person;
    await prepare();
    const users = await db.user.count();
    const { url, session } = await signIn(login);
    expect(url.href).toBe(`${here}/sign-in/refused`);
    expect(session).toBeUndefined();
    expect(await accounts(login)).toBe(0);
    expect(await db.user.count()).toBe(users);
  });

  it("refuses a successor who was given the same address", async () => {
    await addUser("desk@office.test", registrar);
    people["first-at-the-desk"] = { email: "desk@office.test", email_verified: true };
    people["second-at-the-desk"] = { email: "desk@office.test", email_verified: true };
    expect((await signIn("first-at-the-desk")).user).not.toBeNull();
    expect((await signIn("second-at-the-desk")).url.pathname).toBe("/sign-in/refused");
  });

  it("never binds the identity to whoever else is signed in in the same browser", async () => {
    const first = await addUser("first@office.test", registrar);
    const second = await addUser("second@office.test", registrar);
    people["first"] = { email: "first@office.test", email_verified: true };
    people["second"] = { email: "second@office.test", email_verified: true };
    const { browser, user } = await signIn("first");
    expect(user?.userId).toBe(first.id);
    const elsewhere = newBrowser();
    for (const [name, value] of browser.cookies(here)) {
      if (name === "registry-session-80") elsewhere.remember(here, name, value);
    }
    expect((await signIn("second", elsewhere)).user?.userId).toBe(second.id);
    expect(await db.account.findMany({ where: { userId: first.id } })).toHaveLength(1);
  });

  it("refuses an answer that this browser did not ask for", async () => {
    await addUser("victim@office.test", registrar);
    const { url } = await newBrowser().go("/api/auth/callback/office?code=stolen&state=forged");
    expect(url.pathname).toBe("/sign-in/refused");
  });

  it("refuses when the person turns back at the provider", async () => {
    const { url } = await newBrowser().go("/api/auth/callback/office?error=access_denied");
    expect(url.pathname).toBe("/sign-in/refused");
  });
});
