/** A person's name at some time. */
export interface PersonName {
  readonly given: string;
  readonly middle: string | null;
  readonly family: string;
}

interface RecordedName extends PersonName {
  readonly since: Date | null;
  readonly recordedAt: Date;
}

/** The names of a person, the one used now first. A name without a first day came before all others. */
export function namesByAge<Name extends RecordedName>(names: readonly Name[]): readonly Name[] {
  return [...names].sort(
    (a, b) =>
      (b.since?.getTime() ?? -Infinity) - (a.since?.getTime() ?? -Infinity) ||
      b.recordedAt.getTime() - a.recordedAt.getTime(),
  );
}

/** The name a person uses now. Throws when none is on record: the registry never stores such a person. */
export function currentName(names: readonly RecordedName[]): PersonName {
  const [name] = namesByAge(names);
  if (!name) throw new TypeError("a person without a name");
  return { given: name.given, middle: name.middle, family: name.family };
}

/** The whole name as it is written on a certificate. */
export function fullName({ given, middle, family }: PersonName): string {
  return [given, middle, family].filter(Boolean).join(" ");
}
