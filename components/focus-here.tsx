"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** Takes the focus when it appears, so that an answer is read out and scrolled to. */
export function FocusHere({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
