/** An e-mail address as it is compared: the same folding as `fold_email` in the database. */
export function foldAddress(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}
