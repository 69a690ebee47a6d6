/** The web addresses in a text, also those that a mail program broke over two lines; without repeats. */
export function findLinks(text: string): string[] {
  const unbroken = text.replace(/=\r?\n/g, "");
  const whole = unbroken.match(address) ?? [];
  // A long address that ends a line may go on at the start of the next one.
  const joined = unbroken.replace(/\r?\n[> \t]*/g, "").match(address) ?? [];
  return [...new Set([...whole, ...joined])].slice(0, mostLinks);
}

const address = /https?:\/\/[^\s<>"'()[\]]{1,400}/g;
const mostLinks = 50;
