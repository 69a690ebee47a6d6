import { today } from "@/lib/dates";
import { listOwnPrograms, type OwnProgram } from "@/lib/registry/list-own-programs";
import { timeZoneOf } from "@/lib/states/catalogue";
import { isAmong } from "./recognized-days";

/** The programs for which an operator hands in graduates: its own, those that are recognized today first. */
export async function listSubmittingPrograms(
  organizationId: string,
): Promise<readonly OwnProgram[]> {
  const programs = await listOwnPrograms(organizationId);
  const isRecognized = ({ state, recognized }: OwnProgram) =>
    isAmong(recognized, today(timeZoneOf(state)));
  return programs
    .filter(({ inCustodyOf }) => inCustodyOf === null)
    .toSorted((a, b) => Number(isRecognized(b)) - Number(isRecognized(a)));
}
