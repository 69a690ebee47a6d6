import Link from "next/link";
import type { SeenApplication } from "@/lib/programs/applications/find-application";

/** The way back to an application's review. */
export function BackToReview({
  application: { id, name },
}: {
  readonly application: Pick<SeenApplication, "id" | "name">;
}) {
  return (
    <Link href={`/staff/applications/${id}`} className="text-primary underline">
      {name}
    </Link>
  );
}
