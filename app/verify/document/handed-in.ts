const largestFile = 10 * 1024 * 1024;
const longestText = 1024 * 1024;

/** What is wrong with what was handed in, and the field that it is said beside. */
export type HandedInProblem = readonly [
  field: "file" | "text",
  problem: "missing" | "both" | "file-too-large" | "text-too-long",
];

/** One document that was handed in, as a file or pasted, and by which field. */
export interface HandedIn {
  readonly field: "file" | "text";
  readonly bytes: Uint8Array;
}

/** Reads the form: one file or one text, and neither larger than a document of ours can be. */
export async function handedIn(form: FormData): Promise<HandedIn | HandedInProblem> {
  const file = form.get("file");
  const text = form.get("text");
  const hasFile = file instanceof File && file.size > 0;
  const hasText = typeof text === "string" && text.trim() !== "";
  if (hasFile && hasText) return ["file", "both"];
  if (hasFile) {
    if (file.size > largestFile) return ["file", "file-too-large"];
    return { field: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (!hasText) return ["file", "missing"];
  const bytes = new TextEncoder().encode(text);
  return bytes.length > longestText ? ["text", "text-too-long"] : { field: "text", bytes };
}
