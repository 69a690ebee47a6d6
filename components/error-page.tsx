"use client";

import errorsEn from "@/lib/i18n/messages/en/errors.json";
import errorsEs from "@/lib/i18n/messages/es/errors.json";
import { Button } from "./ui/button";

/**
 * What a person sees when the registry failed: calm, in their language, with the number that finds the
 * log line. Reads its sentences directly, because whatever failed may be what usually brings them.
 */
export function ErrorPage({
  reference,
  retry,
}: {
  readonly reference: string | undefined;
  readonly retry: () => void;
}) {
  const spanish = typeof document !== "undefined" && document.documentElement.lang === "es";
  const words = (spanish ? errorsEs : errorsEn).failed;
  return (
    <main>
      <h1>{words.title}</h1>
      <p className="mt-3 max-w-prose">{words.body}</p>
      {reference && (
        <p className="mt-3">
          {words.reference} <strong className="font-mono">{reference}</strong>
        </p>
      )}
      <p className="mt-6">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    </main>
  );
}
