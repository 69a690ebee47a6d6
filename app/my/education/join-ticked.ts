/** Boxes that were ticked under one name, as one field of words: a form state keeps one text a name. */
export function joinTicked(form: FormData, name: string): void {
  const ticked = form.getAll(name).filter((value) => typeof value === "string");
  form.delete(name);
  if (ticked.length > 0) form.set(name, ticked.join(" "));
}
