import Link from "next/link";

/** Which program a page is about, above its title. */
export function ProgramLine({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link href={`/staff/programs/${id}`} className="text-primary underline">
      {name}
    </Link>
  );
}
