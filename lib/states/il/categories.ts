import type { PlainDate } from "@/lib/dates";
import type { Finding } from "@/lib/rules/decision";
import { said, type Says } from "@/lib/rules/finding";
import {
  categories,
  type Category,
  type StandingCredential,
  type Worker,
} from "@/lib/rules/service";
import type { messages } from "./messages";
import { staff } from "./service-parameters";

const says: Says<keyof typeof messages> = said;

/** What a worker counts as: for sure, at best, and why not more. */
export interface Placement {
  readonly sure: Category | null;
  readonly possible: Category | null;
  readonly reasons: readonly Finding<"service">[];
  /** Whether a category was asserted that could come with a license. */
  readonly asserted: Category | null;
}

/** The step of a category on the ladder; none is below all. */
export function rankOf(category: Category | null): number {
  return category === null ? -1 : categories.indexOf(category);
}

/** Places a worker by what is asserted, by age, and by credentials. */
export function place(worker: Worker, on: PlainDate): Placement {
  const found = [
    ...worker.categories.map((category) => byCategory(category, worker.age, on)),
    ...worker.credentials.flatMap((one) => byCredential(one, worker.age, on)),
  ];
  const sure = highest(found.filter((one) => one.sure).map((one) => one.category));
  return {
    sure,
    possible: highest(
      found.filter((one) => one.reason?.outcome !== "no").map((one) => one.category),
    ),
    reasons: found.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    asserted: highest(worker.categories),
  };
}

/** The same for somebody else, whose age is tested only where it is given. */
export function placeAsSaid(other: Worker, on: PlainDate): Placement {
  const { value: least } = staff.age.on(on);
  return place({ ...other, age: other.age ?? (least === "unknown" ? null : least) }, on);
}

interface Found {
  readonly category: Category;
  readonly sure: boolean;
  readonly reason: Finding<"service"> | null;
}

function highest(found: readonly Category[]): Category | null {
  return found.reduce<Category | null>((a, b) => (rankOf(b) > rankOf(a) ? b : a), null);
}

function byCategory(category: Category, age: number | null, on: PlainDate): Found {
  const { value: least, cite } = staff.age.on(on);
  const isAged = category === "PSW" || category === "RSA";
  if (!isAged || least === "unknown") return { category, sure: true, reason: null };
  const values = { category, least };
  if (age === null) {
    return { category, sure: false, reason: says("refer", "il-age-not-known", cite, values) };
  }
  return age >= least
    ? { category, sure: true, reason: null }
    : { category, sure: false, reason: says("no", "il-too-young", cite, values) };
}

function byCredential(
  { state, credential, validity }: StandingCredential,
  age: number | null,
  on: PlainDate,
): readonly Found[] {
  if (state !== "IL") return [];
  if (credential === "CPRS" && validity !== null && validity !== "valid") return [];
  if (credential === "CPRS") {
    const aged = byCategory("PSW", age, on);
    const reason = says<"service">("refer", "il-cprs-not-placed", staff.cprs.on(on).cite);
    return [aged.reason?.outcome === "no" ? aged : { category: "PSW", sure: false, reason }];
  }
  const routes = staff.mhpByCredential.on(on).value;
  if (routes === "unknown" || !routes.includes(credential)) return [];
  const { cite } = staff.current.on(on);
  const values = { credential };
  const category = "MHP";
  if (validity === "valid") return [{ category, sure: true, reason: null }];
  if (validity === null || validity === "refer") {
    const reason = says<"service">("refer", "il-credential-not-known-current", cite, values);
    return [{ category, sure: false, reason }];
  }
  return [{ category, sure: false, reason: says("no", "il-credential-not-current", cite, values) }];
}
