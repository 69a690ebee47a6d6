import Link from "next/link";
import { textLook } from "./text-button";

/** Leads to the page before the questions. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} className={textLook}>
      ← {children}
    </Link>
  );
}
