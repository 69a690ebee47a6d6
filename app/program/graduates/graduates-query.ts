import { z } from "zod";
import type { GraduateFilter } from "@/lib/programs/list-own-graduates";

/** Graduates on one page of the list. */
export const pageSize = 50;

/** Which graduates an address asks for, and which page of them, counted from 1. */
export interface GraduatesQuery extends GraduateFilter {
  readonly page: number;
}

/** What an address asks for; what it does not say well is left out. */
export function readGraduatesQuery({
  program,
  year,
  page,
}: Readonly<Partial<Record<"program" | "year" | "page", string>>>): GraduatesQuery {
  return {
    programId: z.uuid().safeParse(program).data ?? null,
    year: /^\d{4}$/.test(year ?? "") ? Number(year) : null,
    page: /^[1-9]\d{0,5}$/.test(page ?? "") ? Number(page) : 1,
  };
}

/** The address of a page of the list. */
export function graduatesAddress({ programId, year, page }: GraduatesQuery): string {
  const query = new URLSearchParams();
  if (programId !== null) query.set("program", programId);
  if (year !== null) query.set("year", String(year));
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? "/program/graduates" : `/program/graduates?${query.toString()}`;
}
