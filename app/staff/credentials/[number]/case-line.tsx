import Link from "next/link";
import { notFound } from "next/navigation";
import { requireRole } from "@/lib/auth/session";
import { grouped } from "@/lib/credential-number";
import { findCredential } from "@/lib/registry/find-credential";
import { fullName } from "@/lib/registry/person-name";

/** Whose credential a page of the registrar's state is about, with the way back. No page, where there is none. */
export async function CaseLine({ number }: { readonly number: string }) {
  const { state } = await requireRole("registrar");
  const credential = await findCredential({ number });
  if (credential?.state !== state) notFound();
  return (
    <Link href={`/staff/credentials/${number}`} className="text-primary underline">
      {fullName(credential.holder.name)}, {credential.kind}{" "}
      <span className="font-mono">{grouped(number)}</span>
    </Link>
  );
}
