import Link from "next/link";
import type { ButtonHTMLAttributes, ReactNode } from "react";

const base =
  "inline-flex items-center justify-center gap-2 rounded-sm font-semibold no-underline cursor-pointer disabled:cursor-not-allowed disabled:opacity-60";
const sizes = { public: "min-h-11 px-5 py-2", staff: "min-h-8 px-3 py-1 text-[0.9rem]" };
const looks = {
  primary: "bg-primary text-on-primary hover:bg-primary-deep",
  secondary:
    "border-2 border-primary text-primary hover:border-primary-deep hover:text-primary-deep",
  danger: "border-2 border-invalid text-invalid",
  quiet: "text-primary underline underline-offset-4 hover:text-primary-deep",
};

interface Look {
  readonly look?: keyof typeof looks;
  /** 44 px high for the public, 32 px in staff tables. */
  readonly size?: keyof typeof sizes;
}

/** The classes of something that looks like a button. */
export function buttonClasses({ look = "primary", size = "public" }: Look = {}): string {
  return `${base} ${sizes[size]} ${looks[look]}`;
}

/** A button. It submits its form unless told otherwise. */
export function Button({
  look = "primary",
  size = "public",
  type = "submit",
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return <button type={type} className={buttonClasses({ look, size })} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  children,
  look = "primary",
  size = "public",
  keys,
}: Look & { readonly href: string; readonly children: ReactNode; readonly keys?: string }) {
  return (
    <Link href={href} className={buttonClasses({ look, size })} aria-keyshortcuts={keys}>
      {children}
    </Link>
  );
}
