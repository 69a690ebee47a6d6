import type { ActorOf } from "@/lib/auth/seat";
import { documentBatch } from "@/lib/batches/document-batch";
import { openBatch } from "@/lib/batches/open-batch";
import { registerBatch } from "@/lib/batches/register-batch";
import { submitBatch } from "@/lib/batches/submit-batch";
import { db } from "@/lib/db";
import { addDays, addMonths, today, type PlainDate } from "@/lib/dates";
import { timeZoneOf } from "@/lib/states/catalogue";

/** The program whose operator signs in in the demo. */
const program = "Saguaro Bridge PSETP";

const header =
  "Last name,First name,Date of birth,E-mail,Issue date,Exam date,Hours,Cohort,Our staff";

/** Who graduated in the spring: everything is in order. */
const spring = [
  "Yazzie,Loretta,1979-09-14,loretta.yazzie@example.net,{issued},{examined},40,Spring,no",
  "Escobar,Martín,1993-01-30,martin.escobar@example.net,{issued},{examined},40,Spring,no",
  "Hollis,Denise,1968-05-07,,{issued},{examined},38,Spring,yes",
  "Nez,Harrison,1987-12-02,harrison.nez@example.net,{issued},{examined},40,Spring,no",
];

/** Who graduates in the fall: as such lists come, with slips to be mended. */
const fall = [
  "Ramirez,Celia,1990-02-11,celia.ramirez@example.net,{issued},{examined},40,Fall,no",
  "Castle,Duane,13/13/1985,duane.castle@example.net,{issued},{examined},40,Fall,no",
  "Okoro,,1982-06-21,okoro at example.net,{issued},{examined},forty,Fall,no",
  "Ramirez,Celia,1990-02-11,celia.ramirez@example.net,{issued},{examined},40,Fall,no",
];

/** Two lists of graduates in the demo: one that was worked off half a year ago, and one that waits for its operator. */
export async function addLists(): Promise<void> {
  const { id, operatorId, state } = await db.program.findFirstOrThrow({ where: { name: program } });
  const grant = await db.roleGrant.findFirstOrThrow({
    where: { role: "operator", organizationId: operatorId },
  });
  const operator = {
    userId: grant.userId,
    role: "operator",
    organizationId: operatorId,
  } as const satisfies ActorOf<"operator">;
  const now = today(timeZoneOf(state));
  const done = await handIn(operator, id, "spring-cohort.csv", spring, addMonths(now, -6));
  const submitted = await submitBatch(operator, done);
  if (!submitted.ok) throw new Error(`the list of the cast is refused: ${submitted.refusal}`);
  await registerBatch(done);
  await documentBatch(done);
  await handIn(operator, id, "fall-cohort.csv", fall, addDays(now, -3));
}

async function handIn(
  operator: ActorOf<"operator">,
  programId: string,
  name: string,
  lines: readonly string[],
  issued: PlainDate,
): Promise<string> {
  const text = [header, ...lines]
    .join("\r\n")
    .replaceAll("{issued}", issued)
    .replaceAll("{examined}", addDays(issued, -2));
  const cohort = { enrolled: lines.length + 2, examined: lines.length + 1 };
  const opened = await openBatch(operator, programId, name, new TextEncoder().encode(text), cohort);
  if (!opened.ok) throw new Error(`the list of the cast is refused: ${opened.refusal}`);
  return opened.value.id;
}
