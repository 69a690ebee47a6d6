import { NextRequest } from "next/server";

/** What answers a request within this process: a route of ours. */
export type Route = (request: NextRequest) => Promise<Response>;

/** A browser without a screen: it keeps cookies by host and follows redirects, to our routes and elsewhere. */
export interface Browser {
  /** Goes to an address and on from there, until a page that is none of our routes, or that leads no further. */
  readonly go: (address: string, init?: RequestInit) => Promise<Arrival>;
  /** The cookies that it keeps for an address. */
  readonly cookies: (address: string) => ReadonlyMap<string, string>;
  /** Has a cookie for an address already. */
  readonly remember: (address: string, name: string, value: string) => void;
}

interface Arrival {
  readonly url: URL;
  readonly response: Response | null;
}

/** Opens one. What it asks of `origin` is answered by these routes. */
export function openBrowser(origin: string, routes: Readonly<Record<string, Route>>): Browser {
  const jar = new Map<string, Map<string, string>>();

  function cookies(address: string): Map<string, string> {
    const { host } = new URL(address);
    const kept = jar.get(host) ?? new Map<string, string>();
    jar.set(host, kept);
    return kept;
  }

  async function go(address: string, init: RequestInit = {}): Promise<Arrival> {
    const url = new URL(address, origin);
    const route = url.origin === origin ? routes[url.pathname] : undefined;
    if (url.origin === origin && !route) return { url, response: null };
    const response = await send(url, init, cookies(url.href), route);
    keep(cookies(url.href), response.headers.getSetCookie());
    const onward = response.headers.get("location");
    return onward === null ? { url, response } : go(new URL(onward, url).href);
  }

  return { go, cookies, remember: (address, name, value) => cookies(address).set(name, value) };
}

async function send(
  url: URL,
  { method = "GET", body = null, headers: given = {} }: RequestInit,
  cookies: ReadonlyMap<string, string>,
  route: Route | undefined,
): Promise<Response> {
  const headers = new Headers(given);
  headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
  if (route) return route(new NextRequest(url, { method, headers, body }));
  return fetch(url, { method, headers, body, redirect: "manual" });
}

function keep(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === "" || /max-age=0\b/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}
