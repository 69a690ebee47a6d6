import type { Problem } from "@/lib/problem";

/** The largest body that is read. */
const mostBytes = 8 * 1024 * 1024;

const mostQuestions = 1000;

/** What a request asks: one question, or several; or why its body cannot be read. */
export type Body =
  | { readonly questions: readonly unknown[]; readonly isList: boolean }
  | { readonly problem: Problem };

/** Reads a request's questions, and no more of a body that is too large than it takes to know. */
export async function readBody(request: Request): Promise<Body> {
  const [mediaType = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") return refused("not-json-type");
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return refused("too-large");

  const bytes = await readBytes(request.body);
  if (bytes === null) return refused("too-large");
  const parsed = parse(bytes);
  if (parsed === undefined) return refused("not-json");
  if (typeof parsed !== "object" || parsed === null) return refused("not-a-question");
  if (!Array.isArray(parsed)) return { questions: [parsed], isList: false };
  return parsed.length > mostQuestions
    ? refused("too-many-questions")
    : { questions: parsed, isList: true };
}

/** All of a body; null where it is too large. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The value that the bytes write; undefined where they are no JSON. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const problems = {
  "not-json-type": {
    status: 415,
    detail: "Send JSON, with the content type application/json.",
  },
  "too-large": {
    status: 413,
    detail: `A body holds at most ${String(mostBytes)} bytes. Send the questions in several requests.`,
  },
  "too-many-questions": {
    status: 413,
    detail: `A request holds at most ${String(mostQuestions)} questions. Send them in several requests.`,
  },
  "not-json": { status: 400, detail: "The body is not JSON in UTF-8." },
  "not-a-question": { status: 400, detail: "The body is one question or a list of questions." },
} as const satisfies Readonly<Record<string, Omit<Problem, "code">>>;

function refused(code: keyof typeof problems): Body {
  return { problem: { code, ...problems[code] } };
}
