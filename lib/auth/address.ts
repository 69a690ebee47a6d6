/** An e-mail address as it is compared: the same folding as `fold_email` in the database. */
export function foldAddress(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}

const longestAddress = 254;

/** Whether a text is shaped like a whole e-mail address. Anybody may send the text, so the length is looked at first. */
export function isAddress(text: string): boolean {
  if (text.length > longestAddress || /\s/.test(text)) return false;
  const [local, domain, ...more] = text.split("@");
  if (!local || !domain || more.length > 0) return false;
  return domain.slice(1, -1).includes(".");
}
