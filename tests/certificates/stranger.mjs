// A verifier that has none of our code: it is given a badge on its standard input and fetches the issuer's keys
// and status lists over TLS, as a wallet would.
import { verifyCredential } from "@digitalcredentials/verifier-core";
import { text } from "node:stream/consumers";

const { log = [], errors = [] } = await verifyCredential({
  credential: JSON.parse(await text(process.stdin)),
  knownDIDRegistries: [],
});
const steps = log.map(({ id, valid, error }) => [id, error?.name ?? valid]);
console.log(
  JSON.stringify({ steps: Object.fromEntries(steps), errors: errors.map(({ name }) => name) }),
);
