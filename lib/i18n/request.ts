import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { languageCookie, localeFor } from "./locale";
import { messages } from "./messages";

export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = localeFor(jar.get(languageCookie)?.value, head.get("accept-language"));
  return { locale, messages: messages[locale], timeZone: "America/Phoenix" };
});
