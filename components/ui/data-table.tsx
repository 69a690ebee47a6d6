import type { ReactNode } from "react";

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day stays on one line, so that it is read as one. */
function keepsOneLine(cell: ReactNode): boolean {
  return typeof cell === "string" && day.test(cell);
}

/** A table for people who work in it: its header stays, it scrolls sideways by itself, rows are headed. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-[0.9rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`border-b-2 border-edge bg-paper px-3 py-2 text-left align-bottom ${index === 0 ? "sticky left-0" : ""}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="hover:bg-wash">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={columns[index]}
                    scope="row"
                    className="sticky left-0 border-b border-hairline bg-paper px-3 py-2 text-left align-top font-semibold"
                  >
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]}
                    className={`border-b border-hairline px-3 py-2 align-top ${keepsOneLine(cell) ? "whitespace-nowrap" : ""}`}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
