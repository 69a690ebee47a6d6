"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { seatCookie, sessionCookie } from "@/lib/auth/cookies";
import { currentUser } from "@/lib/auth/session";
import { endAllSessions, endSession } from "@/lib/auth/sessions";

/** Signs out here. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookie().name)?.value;
  if (token) await endSession(token);
  await forget();
}

/** Signs out here and everywhere else. */
export async function signOutEverywhere(): Promise<void> {
  const user = await currentUser();
  if (user) await endAllSessions(user.userId);
  await forget();
}

async function forget(): Promise<void> {
  const jar = await cookies();
  for (const { name, options } of [sessionCookie(), seatCookie()]) {
    jar.set(name, "", { ...options, maxAge: 0 });
  }
  redirect("/sign-out");
}
