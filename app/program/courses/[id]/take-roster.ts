import { notFound, redirect } from "next/navigation";
import type { ActorOf } from "@/lib/auth/seat";
import { allowLookUps, mostAttended } from "@/lib/education/roster-look-ups";
import { keepRoster, type HandedIn } from "@/lib/education/sheet-keep";

/** Keeps a roster, has its people looked up and goes back to the course; else answers why not. */
export async function takeRoster(
  id: string,
  roster: HandedIn,
  provider: ActorOf<"operator">,
): Promise<"too-many-people" | "too-many-tries" | "looking-up"> {
  const { length } = roster.register.rows;
  if (length > mostAttended) return "too-many-people";
  const allowed = await allowLookUps(length, provider);
  if (!allowed.ok) return allowed.refusal;
  const kept = await keepRoster(id, roster, provider);
  if (!kept.ok && kept.refusal === "not-found") notFound();
  if (!kept.ok && kept.refusal === "looking-up") return kept.refusal;
  redirect(`/program/courses/${id}`);
}
