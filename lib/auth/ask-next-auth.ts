import * as nextAuth from "next-auth";
import { env } from "@/lib/env";
import { authOptions } from "./options";

/** A step that next-auth is asked to take. */
export interface Step {
  readonly method: "GET" | "POST";
  readonly action: "callback" | "signin" | "csrf";
  readonly provider?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly device: string;
}

/** What came of it: where to go, and the cookies to set, as `Set-Cookie` writes them. */
export interface StepResult {
  readonly redirect: string | null;
  readonly setCookies: readonly string[];
  readonly body: unknown;
}

/** Lets next-auth take one step, without a network in between: we decide what it sees and what leaves it. */
export async function askNextAuth(step: Step): Promise<StepResult> {
  process.env.NEXTAUTH_URL = `${env().PUBLIC_URL}/api/auth`; // eslint-disable-line no-restricted-syntax -- the only way to tell next-auth its own address
  const { method, action, provider, query = {}, body = {}, cookies = {}, device } = step;
  const nextauth = provider === undefined ? [action] : [action, provider];
  const request = { method, query: { ...query, nextauth }, body, cookies, headers: {} };
  const response = recorder();
  await handlerFor(device)(request, response);
  return response.result();
}

type Handler = (request: unknown, response: unknown) => Promise<unknown>;

function handlerFor(device: string): Handler {
  const handler: Handler = nextAuth.default(authOptions(device)); // eslint-disable-line @typescript-eslint/no-unsafe-assignment -- next-auth types its handler as any
  return handler;
}

/** Stands where next-auth writes its response, and remembers what it wrote. */
function recorder() {
  const headers = new Map<string, unknown>();
  let written: unknown = null;
  const response = {
    status: () => response,
    setHeader: (name: string, value: unknown) => headers.set(name, value),
    getHeader: (name: string) => headers.get(name),
    end: () => response,
    send(body: unknown) {
      written = body;
    },
    json(body: unknown) {
      written = body;
    },
    result: (): StepResult => ({
      redirect: text(headers.get("Location")),
      setCookies: texts(headers.get("Set-Cookie")),
      body: written,
    }),
  };
  return response;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
