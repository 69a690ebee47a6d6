/** What offices, programs and employers call the columns about a person, most usual first, without spaces and signs. */
export const columnsOfPeople = {
  family: [
    "lastname",
    "last",
    "surname",
    "familyname",
    "lname",
    "namelast",
    "family",
    "apellido",
    "apellidos",
  ],
  given: [
    "firstname",
    "first",
    "givenname",
    "forename",
    "fname",
    "namefirst",
    "given",
    "nombre",
    "nombres",
  ],
  middle: [
    "mi",
    "middle",
    "middlename",
    "middleinitial",
    "mname",
    "namemiddle",
    "secondname",
    "segundonombre",
  ],
  birthDate: ["dob", "dateofbirth", "birthdate", "birthday", "bdate", "born", "fechadenacimiento"],
  email: [
    "email",
    "emailaddress",
    "mail",
    "emailaddr",
    "personalemail",
    "workemail",
    "correo",
    "correoelectronico",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Guesses by the header in which column (counted from 0) each field stands. The closest name wins; what stands in
 * parentheses is looked past where nothing else fits; no column serves twice.
 */
export function guessByNames<Field extends string>(
  headers: readonly string[],
  fields: readonly Field[],
  names: Readonly<Record<Field, readonly string[]>>,
): ReadonlyMap<Field, number> {
  const whole = headers.map(plain);
  const bare = headers.map((header) => plain(header.replace(/\([^)]*\)|\[[^\]]*\]/g, "")));
  const guessed = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of fields) {
    const found = [whole, bare]
      .flatMap((written) => names[field].map((name) => written.indexOf(name)))
      .find((column) => column >= 0 && !taken.has(column));
    if (found === undefined) continue;
    taken.add(found);
    guessed.set(field, found);
  }
  return guessed;
}

function plain(header: string): string {
  const letters = header.normalize("NFD").replace(/[^\p{Letter}\p{Number}]/gu, "");
  return letters.toLowerCase();
}
