/** A moment as statements write it: in universal time, without fractions of a second. */
export function toTheSecond(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, "Z");
}
