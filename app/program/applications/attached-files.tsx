import { useTranslations } from "next-intl";
import type { SeenDocument } from "@/lib/programs/applications/find-application";

/** The files of a requirement, each to be opened unless it was removed. */
export function AttachedFiles({
  application,
  files,
}: {
  /** The id of the application that they go with. */
  readonly application: string;
  readonly files: readonly SeenDocument[];
}) {
  const t = useTranslations("applications.review");
  return (
    <ul>
      {files.map(({ id, name }) => (
        <li key={id}>
          {name === null ? (
            t("redacted")
          ) : (
            <a
              href={`/program/applications/${application}/documents/${id}`}
              className="text-primary underline"
            >
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
