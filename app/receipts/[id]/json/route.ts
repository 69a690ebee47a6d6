import { receiptFile } from "@/lib/receipts/receipt-file";
import { giveFile } from "@/app/receipts/[id]/give-file";

/** A receipt as JSON: what was signed, readable and as it was signed. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return giveFile(id, async (receipt) => ({
    body: `${JSON.stringify(receiptFile(receipt), null, 2)}\n`,
    type: "application/json",
    ending: "json",
  }));
}
