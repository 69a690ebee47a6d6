import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/**
 * How the server answers a message: it takes it, replies with a code (550 already to the address), takes it
 * and never says so, or says so when the test wants it to.
 */
export type Answer = "accept" | 451 | 550 | 554 | "silence" | "later";

/** A mail server on loopback that speaks real SMTP. */
export interface MailServer {
  readonly url: string;
  /** Every message that came in whole, whatever was answered. */
  readonly messages: readonly Email[];
  /** How often a sender said who the message is for. */
  readonly tries: () => number;
  /** How the next messages are answered, one each, whatever was said before; further ones are accepted. */
  answer(...answers: readonly Answer[]): void;
  /** Resolves when this many messages have come in. */
  arrived(count: number): Promise<void>;
  /** Accepts the messages that were to be answered later. */
  sayYes(): void;
  /** Closes every connection without a word. */
  hangUp(): void;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const messages: Email[] = [];
  const answers: Answer[] = [];
  const arrivals = new EventEmitter();
  const waiting: (() => void)[] = [];
  let tries = 0;

  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    closeTimeout: 1,
    onRcptTo(_address, _session, reply) {
      tries += 1;
      if (answers[0] === 550) reply(refusal(answers.shift()));
      else reply();
    },
    onData(stream, _session, reply) {
      void buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((message) => {
          messages.push(message);
          const answer = answers.shift() ?? "accept";
          if (answer === "accept") reply();
          else if (answer === "later")
            waiting.push(() => {
              reply();
            });
          else if (answer !== "silence") reply(refusal(answer));
          arrivals.emit("message");
        });
    },
  });
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");

  return {
    url: `smtp://127.0.0.1:${String(portOf(listener.address()))}`,
    messages,
    tries: () => tries,
    answer: (...next) => {
      answers.splice(0, answers.length, ...next);
    },
    arrived: async (count) => {
      while (messages.length < count) await once(arrivals, "message");
    },
    sayYes: () => {
      for (const accept of waiting.splice(0)) accept();
    },
    hangUp: () => {
      for (const connection of server.connections) connection.close();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function refusal(code: Answer | undefined): Error {
  return Object.assign(new Error("said the mail server"), { responseCode: code });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not on a port");
  return address.port;
}
