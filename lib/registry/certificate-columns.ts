import type { Prisma } from "@/prisma/generated/client";

/** The columns of what a credential's certificate says of it, but for who issued it. */
export const certificateColumns = {
  issuedOn: true,
  printedExpiry: true,
  firstCertificate: true,
  programAsWritten: true,
  fromState: true,
  fromKind: true,
  fromNumber: true,
  fromExpiry: true,
} as const satisfies Prisma.CredentialSelect;
