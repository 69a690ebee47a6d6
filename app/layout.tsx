import "@fontsource-variable/public-sans/index.css";
import "@fontsource-variable/roboto-mono/index.css";
import "./globals.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { currentUser } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { chooseLanguage } from "./language";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("tagline"),
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t, user, head] = await Promise.all([
    getLocale(),
    getTranslations("common"),
    currentUser().catch(() => null),
    headers(),
  ]);
  return (
    <html lang={locale}>
      <head>
        <meta
          property="csp-nonce"
          content={head.get("x-nonce") ?? ""}
          nonce={head.get("x-nonce") ?? ""}
        />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:bg-card focus:p-3"
        >
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={null}>
          <SiteHeader
            signedInAs={user && { home: user.home, name: user.name ?? user.email }}
            demo={isDemo()}
            locale={locale}
            chooseLanguage={chooseLanguage}
          />
          <div id="content" className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 sm:px-6">
            {children}
          </div>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
