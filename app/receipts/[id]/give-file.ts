import { randomUUID } from "node:crypto";
import { CannotTypeset } from "@/lib/certificates/typesetter";
import { log } from "@/lib/log";
import { problem } from "@/lib/problem";
import type { GenuineReceipt } from "@/lib/receipts/open-receipt";
import { readReceipt } from "./read-receipt";

/** A file made of a receipt. */
interface File {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly ending: "json" | "pdf";
}

/** Answers with a file of a receipt, or says why there is none; an unknown address is answered the same each time. */
export async function giveFile(
  token: string,
  make: (receipt: GenuineReceipt) => Promise<File>,
): Promise<Response> {
  try {
    const receipt = await readReceipt(token);
    if (receipt === "too-many") {
      const detail = "There were many requests from here. Wait a minute, then try again.";
      return problem({ status: 429, code: "too-many-requests", detail }, { "retry-after": "60" });
    }
    if (receipt === null) {
      const detail = "No receipt is behind this link. Check that it was copied whole.";
      return problem({ status: 404, code: "not-found", detail });
    }
    if (!receipt.genuine) {
      const detail = "The signature of this receipt does not fit what it says.";
      return problem({ status: 409, code: "not-genuine", detail });
    }
    const { body, type, ending } = await make(receipt);
    const name = `receipt-${receipt.reference}.${ending}`;
    return new Response(body, {
      headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
    });
  } catch (error) {
    if (error instanceof CannotTypeset) {
      const detail = "The fonts for documents lack a character of this receipt. Take it as JSON.";
      return problem({ status: 422, code: "cannot-be-set", detail });
    }
    const reference = randomUUID();
    log.error({ err: error, reference }, "could not give out a receipt");
    const detail = `It could not be made just now. Try again; the reference is ${reference}.`;
    return problem({ status: 503, code: "could-not-make", detail }, { "retry-after": "30" });
  }
}
