import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isDemo } from "@/lib/env";

/** What only the demo has. Each page below asks the same again before it reads anything. */
export default function DemoLayout({ children }: { readonly children: ReactNode }) {
  if (!isDemo()) notFound();
  return children;
}
