import { env } from "@/lib/env";
import type { SigningKey } from "./signing-key";

/** The domain that vouches for the registry's e-mail: that of MAIL_FROM. */
export function mailDomain(): string {
  return (/@([^\s>]+)/.exec(env().MAIL_FROM)?.[1] ?? "localhost").toLowerCase();
}

/** The DNS record under which a receiver finds a mail key (RFC 6376, 3.6.1). */
export function mailRecord({ name, publicKey }: Pick<SigningKey, "name" | "publicKey">) {
  return {
    name: `${name}._domainkey.${mailDomain()}`,
    text: `v=DKIM1; k=rsa; p=${Buffer.from(publicKey).toString("base64")}`,
  };
}
