import { buffer } from "node:stream/consumers";
import { endWhenTooLarge } from "@/lib/apart/end-when-too-large";
import { readDocument } from "./read-document";
import { PublishedKeys } from "./reading";

// Runs apart from the server, in a process of its own that holds no secret and is ended when it takes too long.
// In: one line with the published keys, then the document. Out: the reading.

/** What a reader may take in all, in bytes: the largest pages that are drawn need under half of it. */
const mostMemory = 1024 * 1024 * 1024;

endWhenTooLarge(mostMemory);
const input = await buffer(process.stdin);
const end = input.indexOf(0x0a);
const keys = PublishedKeys.parse(JSON.parse(input.subarray(0, end).toString()));
const reading = await readDocument(new Uint8Array(input.subarray(end + 1)), keys);
process.stdout.write(JSON.stringify(reading));
