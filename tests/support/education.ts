import { date } from "@/lib/dates";
import type { Registrar } from "@/lib/registry/cases";
import { recordEmployment } from "@/lib/registry/record-employment";
import { fromOlderRecord, registered } from "./register";
import { holderOf } from "./holder";

/** A completed course of three hours in ethics. */
export const course = {
  on: date("2026-02-01"),
  hours: 3,
  categories: ["ethics"],
  course: "Boundaries",
  provider: "Academy",
  part: "attended",
  academicCredit: false,
} as const;

/** Work as a peer specialist, by its employer, since January. */
export const job = {
  employer: "Desert Willow",
  worksAs: "PRSS",
  setting: "agency",
  from: date("2026-01-15"),
  source: "employer",
} as const;

/** Somebody in Arizona at work since January, who owes four hours with one in ethics, with an account. */
export async function atWork(family: string, arizona: Registrar) {
  const credential = await registered({ ...fromOlderRecord, given: "Hours", family }, arizona);
  await recordEmployment(credential.personId, job, arizona);
  return { ...credential, holder: await holderOf(credential.personId) };
}

/** The id of what was recorded. Fails the test when it was refused. */
export function idOf(
  result:
    | { readonly ok: true; readonly value: { readonly id: string } }
    | { readonly ok: false; readonly refusal: string },
): string {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value.id;
}
