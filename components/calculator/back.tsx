import Link from "next/link";

const look =
  "inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary underline underline-offset-4 print:hidden";

/** Leads to the page before this one, with what was typed. */
export function BackButton({ children }: { readonly children: string }) {
  return (
    <button name="go" value="back" className={look}>
      ← {children}
    </button>
  );
}

/** Leads to the page before the questions. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} className={look}>
      ← {children}
    </Link>
  );
}
