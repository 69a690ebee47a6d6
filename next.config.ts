import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` and `npm test` check the types; whoever starts the program need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: "26mb" },
    proxyClientMaxBodySize: "26mb",
  },
  logging: { incomingRequests: false },
  serverExternalPackages: [
    "@expo-google-fonts/noto-sans",
    "@expo-google-fonts/public-sans",
    "@libpdf/core",
    "@myriaddreamin/typst-ts-node-compiler",
    "graphile-worker",
    "pg",
    "pino",
    "rate-limiter-flexible",
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
