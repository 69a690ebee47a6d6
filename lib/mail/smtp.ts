import { Readable } from "node:stream";
import type { NodemailerError } from "nodemailer/lib/errors";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { redact } from "@/lib/log";

/**
 * What became of handing a message over. Only `arrival-not-known` leaves room for its having arrived: the
 * connection was lost after the message had begun to go out and before the server answered.
 */
export type Delivery =
  | { readonly outcome: "accepted" }
  | {
      readonly outcome: "refused" | "put-off" | "not-reached" | "arrival-not-known";
      readonly detail: string;
    };

/** Who a message is from and for, as the mail server is told. */
export interface Envelope {
  readonly from: string | false;
  readonly to: readonly string[];
}

/** How far a conversation with the server has come. */
type Stage = "greeting" | "envelope" | "message";

/** Milliseconds. A server may think for ten minutes about a message (RFC 5321, 4.5.3.2.6): hanging up earlier would repeat it. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 600_000 };

/** Hands a message to the server at an address such as smtp://user:password@host:587. Never throws. */
export function sendBySmtp(url: string, envelope: Envelope, raw: Buffer): Promise<Delivery> {
  const { auth, ...server } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...server, ...patience });
  let stage: Stage = "greeting";

  return new Promise((resolve) => {
    const fail = (error: NodemailerError): void => {
      resolve(failure(error, stage));
      connection.close();
    };
    const send = (): void => {
      stage = "envelope";
      const body = whenAsked(raw, () => {
        stage = "message";
      });
      connection.send({ from: envelope.from, to: [...envelope.to] }, body, (error) => {
        if (error) {
          fail(error);
          return;
        }
        resolve({ outcome: "accepted" });
        connection.quit();
      });
    };
    connection.on("error", fail);
    connection.connect((error) => {
      if (error) fail(error);
      else if (auth && connection.allowsAuth) {
        connection.login(auth, (refusal) => {
          if (refusal) fail(refusal);
          else send();
        });
      } else send();
    });
  });
}

/** The message as a stream that says when it is first read: the server has then asked for it. */
function whenAsked(raw: Buffer, asked: () => void): Readable {
  return new Readable({
    read() {
      asked();
      this.push(raw);
      this.push(null);
    },
  });
}

/** Replies about this message are final or for later; a lost connection tells by how far it had come. */
function failure(error: NodemailerError, stage: Stage): Delivery {
  const detail = redact(error.message);
  const { responseCode } = error;
  if (stage === "greeting") return { outcome: "not-reached", detail };
  if (responseCode !== undefined) {
    return { outcome: error.permanent === true ? "refused" : "put-off", detail };
  }
  if (error.code === "EENVELOPE") return { outcome: "refused", detail };
  return { outcome: stage === "message" ? "arrival-not-known" : "not-reached", detail };
}
