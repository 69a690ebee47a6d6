import type { Metadata } from "next";
import { FactPage, factTitle } from "@/app/staff/fact-page";
import { requireRole } from "@/lib/auth/session";
import { record } from "./actions";

export function generateMetadata(): Promise<Metadata> {
  return factTitle("education");
}

export default async function NewEducationPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  await requireRole("registrar");
  const { id } = await params;
  return (
    <FactPage
      fact="education"
      action={record.bind(null, id)}
      fields={[
        { name: "on", kind: "date" },
        { name: "hours", kind: "number", hint: "hours" },
        { name: "ethics", kind: "checkbox" },
        { name: "course", kind: "text" },
        { name: "provider", kind: "text" },
        { name: "academicCredit", kind: "checkbox" },
        { name: "source", kind: "source" },
      ]}
    />
  );
}
