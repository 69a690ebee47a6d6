"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A page that staff go to, and the keys that lead there. */
export interface Place {
  readonly href: string;
  readonly text: string;
  readonly keys: string;
}

/** The quiet navigation at the side of every staff page. */
export function StaffNavigation({
  label,
  places,
}: {
  readonly label: string;
  readonly places: readonly Place[];
}) {
  const path = usePathname();
  const here = places
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="grid grid-cols-2 sm:flex sm:flex-wrap sm:gap-x-1 lg:block">
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              aria-current={place === here ? "page" : undefined}
              className="flex min-h-10 items-center justify-between gap-3 border-l-4 border-transparent px-3 text-ink hover:bg-wash aria-[current=page]:border-primary aria-[current=page]:font-semibold"
            >
              {place.text}
              <kbd
                className="hidden whitespace-nowrap text-[0.75rem] text-quiet lg:inline"
                aria-hidden="true"
              >
                {place.keys}
              </kbd>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
