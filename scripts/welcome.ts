import path from "node:path";
import { castAt } from "./demo-cast";
import { dataFolder } from "./settings";

/** What a newcomer needs to know once the demo is up. */
export async function welcome(address: string): Promise<string> {
  const { people } = await castAt(address);
  const width = Math.max(...people.map(({ role }) => role.length));
  return [
    "",
    `The registry's demo is at ${address}`,
    `The mail it would send is at ${address}/demo/mail`,
    `Its data and logs are in ${path.relative(process.cwd(), dataFolder()) || "."}`,
    "",
    "Sign in as",
    ...people.flatMap(({ role, email, signInUrl }) => [
      `  ${role.padEnd(width)}  ${email}`,
      `  ${" ".repeat(width)}  ${signInUrl}`,
    ]),
    "",
    "Stop with Ctrl-C.",
  ].join("\n");
}
