import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/components/staff/section";
import { DataTable } from "@/components/ui/data-table";
import { fullName } from "@/lib/registry/person-name";
import type { ListedRequest } from "@/lib/requests/list-requests";

/** Requests for copies: who asks, of which program and since when, and in the last column what `last` says of each. */
export function RequestsTable({
  title,
  none,
  columns,
  requests,
  last,
}: {
  readonly title: string;
  readonly none: string;
  readonly columns: readonly [name: string, program: string, askedOn: string, last: string];
  readonly requests: readonly ListedRequest[];
  readonly last: (request: ListedRequest) => ReactNode;
}) {
  return (
    <Section title={title}>
      {requests.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={requests.map((request) => ({
            key: request.id,
            cells: [
              <Link
                key="name"
                href={`/program/requests/${request.id}`}
                className="text-primary underline"
              >
                {fullName(request.name)}
              </Link>,
              request.program?.name,
              request.askedOn,
              last(request),
            ],
          }))}
        />
      )}
    </Section>
  );
}
