import { anyFreePort } from "@/scripts/free-port";

/** The port of an https address on this machine that becomes the registry's. To be imported before anything of the registry. */
export const httpsPort = await anyFreePort();

process.env["PUBLIC_URL"] = `https://127.0.0.1:${String(httpsPort)}`;
