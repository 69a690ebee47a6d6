/** The demo's people and credentials, with links that lead to this address. The database must be reachable. */
export async function castAt(address: string) {
  const { demoCast } = await import("@/lib/demo/cast");
  const { people, credentials, documents, issuer } = await demoCast();
  return {
    people: people.map((person) => ({ ...person, signInUrl: moved(person.signInUrl, address) })),
    credentials: credentials.map((credential) => ({
      ...credential,
      verifyUrl: moved(credential.verifyUrl, address),
      certificateUrl: credential.certificateUrl && moved(credential.certificateUrl, address),
    })),
    documents: documents.map((document) => ({ ...document, url: moved(document.url, address) })),
    issuer: {
      did: issuer.did,
      didUrl: moved(issuer.didUrl, address),
      rootCertificateUrl: moved(issuer.rootCertificateUrl, address),
      statusLists: issuer.statusLists.map((list) => moved(list, address)),
    },
  };
}

/** Links carry the address that documents use, which need not be where this copy is served now. */
function moved(link: string, address: string): string {
  const { pathname, search, hash } = new URL(link, address);
  return new URL(`${pathname}${search}${hash}`, address).href;
}
