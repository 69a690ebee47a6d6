"use client";

import { useRef, useState, useTransition } from "react";
import { TextField } from "@/components/ui/field";
import { keepEvidence } from "./actions";

interface Kept {
  readonly id: string;
  readonly name: string;
}

/** The copy that was sent in. Stored as soon as it is chosen, so that nothing later can lose it. */
export function EvidenceField({
  label,
  hint,
  optional,
  attached,
  errors,
  kept,
}: {
  readonly label: string;
  readonly hint: string;
  readonly optional: string;
  readonly attached: string;
  readonly errors: readonly string[] | undefined;
  readonly kept: Kept | null;
}) {
  const input = useRef<HTMLDivElement>(null);
  const [document, setDocument] = useState(kept);
  const [problem, setProblem] = useState<string | null>(null);
  const [storing, startStoring] = useTransition();
  const store = (file: File | undefined) => {
    if (!file) return;
    const form = new FormData();
    form.set("copy", file);
    startStoring(async () => {
      const stored = await keepEvidence(form);
      const field = input.current?.querySelector("input");
      if (field) field.value = "";
      setProblem(stored.problem);
      if (stored.document) setDocument(stored.document);
    });
  };
  return (
    <div ref={input}>
      <TextField
        name="copy"
        label={label}
        hint={hint}
        optional={optional}
        type="file"
        accept="application/pdf,image/png,image/jpeg"
        errors={problem ? [problem] : errors}
        onChange={(event) => {
          store(event.currentTarget.files?.[0]);
        }}
        disabled={storing}
      />
      {document && (
        <p role="status" className="-mt-3 mb-4">
          {attached} <strong>{document.name}</strong>
        </p>
      )}
      <input type="hidden" name="documentId" value={document?.id ?? ""} readOnly />
      <input type="hidden" name="documentName" value={document?.name ?? ""} readOnly />
    </div>
  );
}
