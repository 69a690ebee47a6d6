import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { db } from "@/lib/db";
import { done, refused, type Result } from "@/lib/result";
import { withoutSocialSecurityNumbers } from "@/lib/social-security-numbers";

/** The largest evidence file, in bytes. */
export const largestDocument = 10 * 1024 * 1024;

const accepted = new Set(["application/pdf", "image/png", "image/jpeg"]);

/** Why a file is not taken. */
export type DocumentRefusal = "empty" | "too-large" | "wrong-type";

/** An evidence file as it is listed. */
export interface StoredDocument {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Stores an evidence file as it came. Its type is read from its content; its name says nothing. */
export async function storeDocument(
  file: File,
  recordedById: string,
): Promise<Result<StoredDocument, DocumentRefusal>> {
  if (file.size === 0) return refused("empty");
  if (file.size > largestDocument) return refused("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !accepted.has(type.mime)) return refused("wrong-type");

  const document = await db.document.create({
    data: {
      name: nameOf(file).slice(0, 200) || "document",
      contentType: type.mime,
      size: bytes.byteLength,
      sha256: new Uint8Array(createHash("sha256").update(bytes).digest()),
      bytes,
      recordedById,
    },
    select: { id: true, name: true, size: true },
  });
  return done(document);
}

/** Without the folders it lay in and without Social Security numbers. */
function nameOf({ name }: File): string {
  return withoutSocialSecurityNumbers(name.replace(/^.*[/\\]/, ""));
}
