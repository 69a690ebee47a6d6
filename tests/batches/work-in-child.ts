import { documentBatch } from "@/lib/batches/document-batch";
import { registerBatch } from "@/lib/batches/register-batch";

// The worker's part of a submission in a process of its own, so that a test can kill it.
const [, , work, batchId = ""] = process.argv;
await (work === "documents" ? documentBatch(batchId) : registerBatch(batchId));
