"use client";

import { ErrorPage } from "@/components/error-page";

export default function PageFailed({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <ErrorPage reference={error.digest} retry={reset} />;
}
