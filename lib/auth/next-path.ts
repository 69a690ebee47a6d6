const anywhere = "https://registry.invalid";
const longest = 500;

/** The page to go on to, when it is a path of this registry and not a step of signing in; else null. */
export function nextPath(asked: string | null | undefined): string | null {
  if (!asked?.startsWith("/") || asked.length > longest) return null;
  if (!URL.canParse(asked, anywhere)) return null;
  const url = new URL(asked, anywhere);
  if (url.origin !== anywhere || url.pathname.startsWith("//")) return null;
  if (/^\/(sign-in|sign-out|api|demo\/sign-in)(\/|$)/.test(url.pathname)) return null;
  return `${url.pathname}${url.search}`;
}

/** The sign-in page, or one of its steps, with the page to go on to afterwards. */
export function withNext(path: string, next: string | null): string {
  return next === null ? path : `${path}?next=${encodeURIComponent(next)}`;
}
