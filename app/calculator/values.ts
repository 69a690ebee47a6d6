import type { Field, Step, Values } from "./questionnaire";

/** What a form holds, trimmed, by name; several choices of one name are joined by a space. */
export function valuesOf(form: FormData): Values {
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.map((text) => text.trim()).join(" ");
  }
  return values;
}

/** How many items of a list there is room for: at least one. */
export function roomIn(list: string, values: Values): number {
  return Math.max(0, ...indicesIn(list, values)) + 1;
}

function indicesIn(list: string, values: Values): readonly number[] {
  const start = `${list}.`;
  const found = Object.keys(values).flatMap((name) => {
    if (!name.startsWith(start)) return [];
    const index = Number(name.slice(start.length).split(".")[0]);
    return Number.isInteger(index) && index >= 0 && index < mostItems ? [index] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** No list of a person is longer; it also bounds what a forged form can make us draw. */
const mostItems = 60;

/** All fields of a step, those of a list for each item there is. */
export function fieldsOf(step: Step, values: Values): readonly Field[] {
  if ("fields" in step) return step.fields;
  const { list, item } = step;
  return indicesIn(list, values).flatMap((index) => item(`${list}.${String(index)}`));
}

/** The values without the empty items of a list, and without the item to be removed. */
export function tidied(list: string, values: Values, removed: number | null = null): Values {
  const inList = `${list}.`;
  const tidy: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith(inList)) tidy[name] = value;
  }
  let next = 0;
  for (const index of indicesIn(list, values)) {
    const at = `${inList}${String(index)}`;
    const own = Object.entries(values).filter(([name]) => name === at || name.startsWith(`${at}.`));
    if (index === removed || own.every(([, value]) => value === "")) continue;
    for (const [name, value] of own)
      tidy[`${inList}${String(next)}${name.slice(at.length)}`] = value;
    next += 1;
  }
  return tidy;
}

/** The values with room for one more item. */
export function withRoom(list: string, values: Values): Values {
  const room = roomIn(list, values);
  return room < mostItems ? { ...values, [`${list}.${String(room)}`]: "" } : values;
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Parts of a question that have to be there although nothing in them is known. */
const alwaysThere = new Set(["facts", "worker"]);

/** The question of the contract that these fields were filled in for. */
export function questionFrom(fields: readonly Field[], values: Values): Json {
  const empty = new Set(fields.map(({ name }) => name.split(".")[0] ?? ""));
  const known = fields.flatMap((field): readonly Entry[] => {
    const value = jsonOf(field, fields, values);
    return value === null ? [] : [[field.name.split("."), value]];
  });
  for (const [[head = ""]] of known) empty.delete(head);
  const there = [...empty].filter((name) => alwaysThere.has(name));
  return nest([...known, ...there.map((name): Entry => [[name], {}])]);
}

type Entry = readonly [path: readonly string[], value: Json];

function nest(entries: readonly Entry[]): Json {
  const [only] = entries;
  if (only?.[0].length === 0) return only[1];
  const groups = new Map<string, Entry[]>();
  for (const [[head = "", ...rest], value] of entries) {
    groups.set(head, [...(groups.get(head) ?? []), [rest, value]]);
  }
  const nested = [...groups].map(([key, group]) => [key, nest(group)] as const);
  return nested.length > 0 && nested.every(([key]) => /^\d+$/.test(key))
    ? nested.map(([, value]) => value)
    : Object.fromEntries(nested);
}

function jsonOf(field: Field, fields: readonly Field[], values: Values): Json | null {
  if (field.kind === "fixed") return isBesideAnswer(field, fields, values) ? field.value : null;
  const text = values[field.name] ?? "";
  if (text === "") return null;
  switch (field.kind) {
    case "amount":
      return numberIn(text) ?? text;
    case "yes-no":
      return text === "yes";
    case "choices":
      return text.split(/\s+/);
    default:
      return text;
  }
}

function isBesideAnswer({ name }: Field, fields: readonly Field[], values: Values): boolean {
  const place = name.slice(0, name.lastIndexOf(".") + 1);
  if (place === "") return true;
  return fields.some(
    (other) =>
      other.kind !== "fixed" && other.name.startsWith(place) && (values[other.name] ?? "") !== "",
  );
}

/** A number as people write it, with a point or a comma; null where it is none. */
function numberIn(text: string): number | null {
  const plain = text.replace(/^(-?\d+),(\d+)$/, "$1.$2");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
