import { db } from "@/lib/db";
import { educationCategories } from "@/lib/states/education-categories";
import { employedCredentials } from "./employed-credentials";

/** The categories of hours that the states of an employer's people ask for. */
export async function categoriesOfEmployees(organizationId: string): Promise<readonly string[]> {
  const ids = [...new Set((await employedCredentials(organizationId)).values())];
  const rows = await db.credential.findMany({
    where: { id: { in: ids } },
    distinct: ["state"],
    select: { state: true },
    orderBy: { state: "asc" },
  });
  return [...new Set(rows.flatMap(({ state }) => educationCategories(state)))];
}
