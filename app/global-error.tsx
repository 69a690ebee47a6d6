"use client";

import "./globals.css";
import { ErrorPage } from "@/components/error-page";

export default function SiteFailed({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body className="p-8 font-sans">
        <ErrorPage reference={error.digest} retry={reset} />
      </body>
    </html>
  );
}
