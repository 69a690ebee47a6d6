import type { ReceiptReference } from "@/components/receipt-link";
import { env } from "@/lib/env";
import { receiptPath } from "@/lib/receipts/receipt-link";

/** The receipt of a look-up as pages link to it. */
export function presentReceipt(reference: string): ReceiptReference {
  const path = receiptPath(reference);
  return { reference, path, address: `${env().PUBLIC_URL}${path}` };
}
