import { getLocale } from "next-intl/server";
import { receiptPdf } from "@/lib/receipts/receipt-pdf";
import { giveFile } from "@/app/receipts/[id]/give-file";

/** A receipt as a sealed PDF in the reader's language, with what was signed attached. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return giveFile(id, async (receipt) => ({
    body: await receiptPdf(receipt, await getLocale()),
    type: "application/pdf",
    ending: "pdf",
  }));
}
