import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import { issue } from "@digitalbazaar/vc";
import { verificationMethodOf } from "@/lib/keys/did";
import { signBytes } from "@/lib/keys/sign";
import type { SigningKey } from "@/lib/keys/signing-key";
import { loaderOf } from "./contexts";

const documentLoader = loaderOf();

/**
 * Signs a verifiable credential (VC Data Integrity 1.0, `eddsa-rdfc-2022`). The proof stands in a list, as the
 * schema of Open Badges wants it. Throws when a term of it has no meaning in its contexts.
 */
export async function signStatement(
  statement: object,
  key: SigningKey,
  at: Date,
): Promise<Readonly<Record<string, unknown>>> {
  const suite = new DataIntegrityProof({
    cryptosuite,
    date: at,
    signer: {
      id: verificationMethodOf(key),
      algorithm: "Ed25519",
      sign: ({ data }) => signBytes(key, data),
    },
  });
  const credential = structuredClone(statement);
  const { proof, ...signed } = await issue({ credential, suite, documentLoader, now: at });
  return { ...signed, proof: [proof].flat() };
}
