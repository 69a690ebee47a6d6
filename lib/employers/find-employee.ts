import { z } from "zod";
import { db, type Database } from "@/lib/db";
import { fromDatabaseDay } from "@/lib/db-days";
import type { PlainDate } from "@/lib/dates";
import { currentName, type PersonName } from "@/lib/registry/person-name";
import { settings } from "./new-employee";

/** A period of work as its employer recorded it. */
export interface Employee {
  readonly id: string;
  readonly personId: string;
  readonly name: PersonName;
  readonly worksAs: string;
  readonly setting: (typeof settings)[number];
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** A period of work that this employer recorded; null where it recorded none such. */
export async function findEmployee(
  id: string,
  organizationId: string,
  database: Database = db,
): Promise<Employee | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.employment.findFirst({
    where: { id, organizationId, source: "employer", takenBackAt: null },
    include: { person: { select: { names: true } } },
  });
  return (
    row && {
      id,
      personId: row.personId,
      name: currentName(row.person.names),
      worksAs: row.worksAs,
      setting: settings.find((one) => one === row.setting) ?? "agency",
      from: fromDatabaseDay(row.from),
      to: fromDatabaseDay(row.to),
    }
  );
}
