import { describe, expect, it } from "vitest";
import { completeSignIn } from "@/lib/auth/complete-sign-in";
import { linkLifetime } from "@/lib/auth/limits";
import { findSession } from "@/lib/auth/sessions";
import { createSignInLink, findSignInLink } from "@/lib/auth/sign-in-link";
import { db } from "@/lib/db";
import { addPerson, addUser } from "@/tests/support/sign-in";

const registrar = { role: "registrar", state: "AZ" } as const;

function complete(token: string, earlier?: string) {
  return completeSignIn({ token, device: "Firefox, Linux", earlier });
}

async function admitted(token: string, earlier?: string) {
  const result = await complete(token, earlier);
  if (!result.ok) throw new Error(result.refusal);
  const [cookie = ""] = result.value.setCookies;
  return { ...result.value, cookie, session: cookie.split(/[=;]/)[1] ?? "" };
}

async function age(identifier: string, milliseconds: number) {
  const link = await db.signInLink.findFirstOrThrow({ where: { identifier } });
  const expiresAt = new Date(Number(link.expiresAt) - milliseconds);
  await db.signInLink.update({ where: { tokenHash: link.tokenHash }, data: { expiresAt } });
}

describe("a sign-in link", () => {
  it("signs its reader in with a cookie that scripts and other sites do not get", async () => {
    const { id } = await addUser("cookie@office.test", registrar);
    const { cookie, session, home } = await admitted(
      await createSignInLink(db, "cookie@office.test"),
    );
    expect(cookie).toMatch(/^registry-session-80=/);
    expect(cookie).toContain("; Path=/; ");
    expect(cookie).toContain("; HttpOnly; SameSite=Lax");
    expect(home).toBe("/staff");
    expect(await findSession(session)).toMatchObject({ userId: id });
    const [kept] = await db.session.findMany({ where: { userId: id } });
    expect(kept?.device).toBe("Firefox, Linux");
  });

  it("is not spent by looking at it, as mail scanners do", async () => {
    await addUser("scanned@office.test", registrar);
    const token = await createSignInLink(db, "scanned@office.test");
    expect((await findSignInLink(token)).ok).toBe(true);
    expect((await findSignInLink(token)).ok).toBe(true);
    expect((await complete(token)).ok).toBe(true);
  });

  it("works once", async () => {
    await addUser("once@office.test", registrar);
    const token = await createSignInLink(db, "once@office.test");
    expect((await complete(token)).ok).toBe(true);
    expect(await complete(token)).toEqual({ ok: false, refusal: "used" });
  });

  it("works once even for ten who try at the same moment", async () => {
    const { id } = await addUser("ten@office.test", registrar);
    const token = await createSignInLink(db, "ten@office.test");
    const answers = await Promise.all(Array.from({ length: 10 }, () => complete(token)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
  });

  it("works until a quarter of an hour is over, and not a moment after", async () => {
    await addUser("late@office.test", registrar);
    const token = await createSignInLink(db, "late@office.test");
    await age("late@office.test", linkLifetime - 60_000);
    expect((await findSignInLink(token)).ok).toBe(true);
    await age("late@office.test", 60_000);
    expect(await complete(token)).toEqual({ ok: false, refusal: "expired" });
    expect(await db.session.count({ where: { user: { email: "late@office.test" } } })).toBe(0);
  });

  it("that was never sent is unknown", async () => {
    expect(await complete("a-token-nobody-was-given")).toEqual({ ok: false, refusal: "unknown" });
    expect(await complete("")).toEqual({ ok: false, refusal: "unknown" });
  });

  it("gives somebody whose role ended after it was sent no role", async () => {
    const { id } = await addUser("ended@office.test", registrar);
    const token = await createSignInLink(db, "ended@office.test");
    await db.roleGrant.updateMany({ where: { userId: id }, data: { to: new Date("2020-12-31") } });
    const { session, home } = await admitted(token);
    expect(home).toBe("/my");
    expect((await findSession(session))?.seats).toEqual([]);
  });

  it("makes whoever reads an address that nobody has a user without a role, who may ask", async () => {
    const { session, home } = await admitted(await createSignInLink(db, "new@nowhere.test"));
    expect(home).toBe("/my");
    expect(await findSession(session)).toMatchObject({ email: "new@nowhere.test", seats: [] });
    expect(await db.roleGrant.count({ where: { user: { email: "new@nowhere.test" } } })).toBe(0);
  });

  it("ends the session that the browser had before", async () => {
    await addUser("before@office.test", registrar);
    await addUser("after@office.test", registrar);
    const before = await admitted(await createSignInLink(db, "before@office.test"));
    const after = await admitted(await createSignInLink(db, "after@office.test"), before.session);
    expect(await findSession(before.session)).toBeNull();
    expect(await findSession(after.session)).not.toBeNull();
  });
});

describe("a holder's first sign-in", () => {
  it("makes the user and the holder's role, with its event, and leads to their own page", async () => {
    const person = await addPerson({ address: "Luz.Vega@holder.test" });
    const { session, home } = await admitted(await createSignInLink(db, "luz.vega@holder.test"));
    expect(home).toBe("/my");
    const user = await findSession(session);
    expect(user?.seats).toMatchObject([{ actor: { role: "holder", personId: person.id } }]);
    expect(await db.event.findMany({ where: { personId: person.id } })).toMatchObject([
      { type: "role-granted", actorRole: "registry", after: { role: "holder" } },
    ]);
  });

  it("happens once: the second sign-in makes nothing new", async () => {
    const person = await addPerson({ address: "twice@holder.test" });
    await admitted(await createSignInLink(db, "twice@holder.test"));
    await admitted(await createSignInLink(db, "twice@holder.test"));
    expect(await db.roleGrant.count({ where: { personId: person.id } })).toBe(1);
    expect(await db.event.count({ where: { personId: person.id } })).toBe(1);
  });

  it("happens once even when two links are used at the same moment", async () => {
    const person = await addPerson({ address: "both@holder.test" });
    const [one, two] = [
      await createSignInLink(db, "both@holder.test"),
      await createSignInLink(db, "both@holder.test"),
    ];
    await Promise.all([admitted(one), admitted(two)]);
    expect(await db.roleGrant.count({ where: { personId: person.id } })).toBe(1);
  });

  it("adds the holder's role to a user who already works here", async () => {
    await addUser("worker@office.test", registrar);
    await addPerson({ address: "worker@office.test" });
    const { session, home } = await admitted(await createSignInLink(db, "worker@office.test"));
    const seats = (await findSession(session))?.seats.map(({ actor }) => actor.role);
    expect(seats).toEqual(["registrar", "holder"]);
    expect(home).toBe("/staff");
  });

  it("gives no role when a second person got the same address in the meantime", async () => {
    await addPerson({ address: "shared@holder.test" });
    const token = await createSignInLink(db, "shared@holder.test");
    await addPerson({ address: "shared@holder.test" });
    expect((await findSession((await admitted(token)).session))?.seats).toEqual([]);
  });
});

describe("a holder who is signed in", () => {
  it("loses the seat when the address is replaced, and the new address reaches the same person", async () => {
    const person = await addPerson({ address: "old@holder.test" });
    const old = await admitted(await createSignInLink(db, "old@holder.test"));
    await db.personEmail.updateMany({
      where: { personId: person.id },
      data: { replacedAt: new Date() },
    });
    await db.personEmail.create({
      data: { personId: person.id, address: "new@holder.test", source: "registrar" },
    });
    expect((await findSession(old.session))?.seats).toEqual([]);
    const again = await admitted(await createSignInLink(db, "old@holder.test"));
    expect((await findSession(again.session))?.seats).toEqual([]);

    const fresh = await admitted(await createSignInLink(db, "new@holder.test"));
    const [seat] = (await findSession(fresh.session))?.seats ?? [];
    expect(seat?.actor).toMatchObject({ role: "holder", personId: person.id });
  });

  it("loses the seat when the address turns out to be shared", async () => {
    await addPerson({ address: "turned@holder.test" });
    const { session } = await admitted(await createSignInLink(db, "turned@holder.test"));
    await addPerson({ address: "turned@holder.test" });
    expect((await findSession(session))?.seats).toEqual([]);
  });
});
