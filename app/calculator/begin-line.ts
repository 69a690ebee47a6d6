/** A body's name as a line of its own begins: "the Office" becomes "The Office". */
export function beginLine(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
