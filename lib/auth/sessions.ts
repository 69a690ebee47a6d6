import { db } from "@/lib/db";
import { foldAddress } from "./address";
import { isLive, limitsFor, seenEvery } from "./limits";
import { homeOfSeats } from "./home-of-seats";
import type { Seat } from "./seat";
import { grantSelection, seatsToday } from "./seats";
import { hashSessionToken } from "./tokens";

/** Somebody who is signed in, with every role they have today. Without any, they may ask for their record. */
export interface SignedIn {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  /** The page where their work begins. */
  readonly home: string;
  readonly seats: readonly Seat[];
  readonly expiresAt: Date;
}

const userSelection = {
  id: true,
  email: true,
  folded: true,
  name: true,
  grants: { select: grantSelection },
} as const;

/** Begins a session for a user. Answers when it ends at the latest. */
export async function beginSession(
  session: { readonly token: string; readonly userId: string; readonly device: string },
  now = new Date(),
): Promise<{ readonly expiresAt: Date }> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: session.userId },
    select: userSelection,
  });
  const seats = await seatsToday(db, user.folded, user.grants);
  const expiresAt = new Date(Number(now) + limitsOf(seats).absolute);
  await db.session.create({
    data: {
      tokenHash: hashSessionToken(session.token),
      userId: session.userId,
      device: session.device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    },
  });
  return { expiresAt };
}

/** Who holds this session token, if the session still holds. Marks it as seen. */
export async function findSession(token: string, now = new Date()): Promise<SignedIn | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashSessionToken(token) },
    include: { user: { select: userSelection } },
  });
  if (!session) return null;
  const { user } = session;
  const seats = await seatsToday(db, user.folded, user.grants);
  if (!isLive(session, limitsOf(seats), now)) return null;

  const unseenSince = new Date(Number(now) - seenEvery);
  if (session.lastSeenAt < unseenSince) {
    await db.session.updateMany({
      where: { id: session.id, endedAt: null, lastSeenAt: { lt: unseenSince } },
      data: { lastSeenAt: now },
    });
  }
  return {
    sessionId: session.id,
    userId: user.id,
    email: user.email,
    name: user.name,
    home: homeOfSeats(seats),
    seats,
    expiresAt: session.expiresAt,
  };
}

/** Ends the session of this token, if there is one. */
export async function endSession(token: string, now = new Date()): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash: hashSessionToken(token), endedAt: null },
    data: { endedAt: now },
  });
}

/** Ends one of a user's sessions. Nothing happens when it is somebody else's. */
export async function revokeSession(userId: string, sessionId: string): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, userId, endedAt: null },
    data: { endedAt: new Date() },
  });
}

/** Ends every session of a user. */
export async function endAllSessions(userId: string): Promise<void> {
  await db.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: new Date() } });
}

/** A place where somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions of somebody that still hold, the one seen last first. */
export async function openSessions(
  user: SignedIn,
  now = new Date(),
): Promise<readonly OpenSession[]> {
  const sessions = await db.session.findMany({
    where: { userId: user.userId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: "desc" },
  });
  return sessions
    .filter((session) => isLive(session, limitsOf(user.seats), now))
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}

function limitsOf(seats: readonly Seat[]) {
  return limitsFor(seats.map(({ actor }) => actor.role));
}

/** The roles somebody with this address has today; none when there is no such user. */
export async function seatsAt(address: string): Promise<readonly Seat[]> {
  const folded = foldAddress(address);
  const user = await db.user.findUnique({ where: { folded }, select: userSelection });
  return user ? seatsToday(db, folded, user.grants) : [];
}
