import { describe, expect, it } from "vitest";
import { limitsFor, seenEvery } from "@/lib/auth/limits";
import {
  beginSession,
  endAllSessions,
  endSession,
  findSession,
  openSessions,
  revokeSession,
} from "@/lib/auth/sessions";
import { hashSessionToken, newToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db";
import { addUser } from "@/tests/support/sign-in";

const registrar = { role: "registrar", state: "AZ" } as const;

async function signIn(userId: string, at = new Date()): Promise<string> {
  const token = newToken();
  await beginSession({ token, userId, device: "Firefox, Linux" }, at);
  return token;
}

async function signedIn(token: string) {
  const session = await findSession(token);
  if (!session) throw new Error("not signed in");
  return session;
}

describe("a session", () => {
  it("says who is signed in, with their roles and where their work begins", async () => {
    const { id } = await addUser("says@office.test", registrar);
    const session = await signedIn(await signIn(id));
    expect(session).toMatchObject({ userId: id, email: "says@office.test", home: "/staff" });
    expect(session.seats).toMatchObject([
      { actor: { userId: id, role: "registrar", state: "AZ" } },
    ]);
  });

  it("is kept by the hash of its token only", async () => {
    const { id } = await addUser("hashed@office.test", registrar);
    const token = await signIn(id);
    const rows = await db.$queryRaw<{ row: string }[]>`SELECT s::text AS row FROM session s`;
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    expect(await db.session.count({ where: { tokenHash: hashSessionToken(token) } })).toBe(1);
  });

  it("of nobody is found by a token that was never given", async () => {
    expect(await findSession(newToken())).toBeNull();
  });

  it("ends after the idle limit of its user's roles", async () => {
    const { id } = await addUser("idle@office.test", registrar);
    const { idle } = limitsFor(["registrar"]);
    expect(
      await findSession(await signIn(id, new Date(Date.now() - idle + 60_000))),
    ).not.toBeNull();
    expect(await findSession(await signIn(id, new Date(Date.now() - idle)))).toBeNull();
  });

  it("ends after the absolute limit, however busy", async () => {
    const { id } = await addUser("absolute@office.test", registrar);
    const token = await signIn(id, new Date(Date.now() - limitsFor(["registrar"]).absolute));
    await db.session.updateMany({ where: { userId: id }, data: { lastSeenAt: new Date() } });
    expect(await findSession(token)).toBeNull();
  });

  it("is marked as seen at most once a minute", async () => {
    const { id } = await addUser("seen@office.test", registrar);
    const token = await signIn(id, new Date(Date.now() - seenEvery - 1000));
    const first = new Date();
    await findSession(token, first);
    await findSession(token, new Date(Number(first) + seenEvery - 1));
    expect((await db.session.findFirst({ where: { userId: id } }))?.lastSeenAt).toEqual(first);
    const later = new Date(Number(first) + seenEvery + 1);
    await findSession(token, later);
    expect((await db.session.findFirst({ where: { userId: id } }))?.lastSeenAt).toEqual(later);
  });

  it("opens nothing more than the request for a record once the last role has ended", async () => {
    const { id } = await addUser("former@office.test", registrar);
    const token = await signIn(id);
    await db.roleGrant.updateMany({ where: { userId: id }, data: { to: new Date("2020-12-31") } });
    expect(await findSession(token)).toMatchObject({ seats: [], home: "/my" });
  });

  it("of somebody without a role lasts as a holder's does", async () => {
    const { id } = await addUser("nobody@office.test");
    const { idle } = limitsFor(["holder"]);
    expect(await findSession(await signIn(id, new Date(Date.now() - idle + 60_000)))).toMatchObject(
      { seats: [], home: "/my" },
    );
    expect(await findSession(await signIn(id, new Date(Date.now() - idle)))).toBeNull();
  });
});

describe("somebody's sessions", () => {
  it("are listed where they still hold, and one can be ended", async () => {
    const { id } = await addUser("lists@office.test", registrar);
    const [here, there] = [await signIn(id), await signIn(id)];
    await signIn(id, new Date(Date.now() - limitsFor(["registrar"]).absolute));
    const user = await signedIn(here);
    expect(await openSessions(user)).toHaveLength(2);

    await revokeSession(id, (await signedIn(there)).sessionId);
    expect(await findSession(there)).toBeNull();
    expect((await openSessions(user)).map((session) => session.id)).toEqual([user.sessionId]);
  });

  it("cannot be ended by anybody else", async () => {
    const { id } = await addUser("victim@office.test", registrar);
    const other = await addUser("other@office.test", registrar);
    const token = await signIn(id);
    await revokeSession(other.id, (await signedIn(token)).sessionId);
    expect(await findSession(token)).not.toBeNull();
  });

  it("end one by one by signing out, and all at once by signing out everywhere", async () => {
    const { id } = await addUser("everywhere@office.test", registrar);
    const tokens = [await signIn(id), await signIn(id), await signIn(id)];
    await endSession(tokens[0] ?? "");
    expect(await Promise.all(tokens.map((token) => findSession(token)))).toMatchObject([
      null,
      {},
      {},
    ]);
    await endAllSessions(id);
    expect(await Promise.all(tokens.map((token) => findSession(token)))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
