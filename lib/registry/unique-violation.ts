import { Prisma } from "@/prisma/generated/client";

/** Whether a write failed because such a row exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
