import { registerBatch } from "@/lib/batches/register-batch";

// The worker's part of a submission in a process of its own, so that a test can kill it.
await registerBatch(process.argv[2] ?? "");
