"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { seatCookie } from "@/lib/auth/cookies";
import { homeOf } from "@/lib/auth/roles";
import { requireUser } from "@/lib/auth/session";
import { revokeSession } from "@/lib/auth/sessions";
import { fields } from "@/lib/forms";

/** Chooses which of one's own seats to work in, and goes there. */
export async function chooseSeat(form: FormData): Promise<void> {
  const user = await requireUser();
  const { seat: chosen } = fields(form);
  const seat = user.seats.find(({ id }) => id === chosen);
  if (!seat) redirect("/account");
  const { name, options } = seatCookie();
  (await cookies()).set(name, seat.id, options);
  redirect(homeOf[seat.actor.role]);
}

/** Ends one of one's own sessions. */
export async function endOneSession(form: FormData): Promise<void> {
  const user = await requireUser();
  const session = z.uuid().safeParse(fields(form)["session"]);
  if (session.success) await revokeSession(user.userId, session.data);
  redirect("/account/sessions");
}
