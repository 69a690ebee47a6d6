import { z } from "zod";
import { db } from "@/lib/db";
import { text } from "@/lib/registry/inputs";
import { done, refused, type Result } from "@/lib/result";
import { programPolicyOf } from "@/lib/states/program";
import type { Applicant } from "./reach-application";

/** What a new application is for: a program of a state and kind, or a program that is to be renewed. */
export const NewApplication = z
  .object({
    /** A state's code and a credential kind, or the id of a program. */
    about: text(80),
    name: z.string().trim().max(200, "too-long").optional(),
  })
  .refine(({ about, name }) => isProgram(about) || (name !== undefined && name !== ""), {
    path: ["name"],
    message: "missing",
  });

/** Why no application was begun. */
export type StartRefusal = "not-offered" | "operator-closed";

/** Begins an application. It is a draft that the operator's people share until it is sent. */
export async function startApplication(
  { about, name = "" }: z.output<typeof NewApplication>,
  by: Applicant,
): Promise<Result<{ readonly id: string }, StartRefusal>> {
  const { organizationId } = by;
  const closure = await db.operatorClosure.findUnique({ where: { organizationId } });
  if (closure) return refused("operator-closed");
  const program = isProgram(about)
    ? await db.program.findFirst({ where: { id: about, operatorId: organizationId } })
    : null;
  const [state = "", kind = ""] = program ? [program.state, program.kind] : splitAbout(about);
  if (isProgram(about) && program === null) return refused("not-offered");
  if (programPolicyOf(state, kind) === null) return refused("not-offered");

  const { id } = await db.programApplication.create({
    data: {
      organizationId,
      state,
      kind,
      name: program?.name ?? name,
      programId: program?.id ?? null,
      answers: {},
      createdById: by.userId,
    },
    select: { id: true },
  });
  return done({ id });
}

function isProgram(about: string): boolean {
  return z.uuid().safeParse(about).success;
}

/** "AZ PRSS": a state's code and a kind. */
function splitAbout(about: string): readonly string[] {
  const space = about.indexOf(" ");
  return space === -1 ? [] : [about.slice(0, space), about.slice(space + 1)];
}
