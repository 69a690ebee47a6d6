import type { ReactNode } from "react";

/** How something looks on a map or in a matrix: a color and a pattern, never one without the other. */
export type Fill = "full" | "ruled" | "blank" | "yes" | "maybe" | "ask" | "no";

/** Letters on a pattern keep a rim of the page's own color, so that they can be read. */
const rimmed = "fill-ink [paint-order:stroke] stroke-card [stroke-width:4px]";

/** The classes of each: of the shape, and of the letters on it. */
export const fills: Readonly<
  Record<
    Fill,
    { readonly shape: string; readonly letters: string; readonly pattern: ReactNode | null }
  >
> = {
  full: { shape: "fill-primary", letters: "fill-on-primary", pattern: null },
  blank: { shape: "fill-card", letters: "fill-ink", pattern: null },
  yes: { shape: "fill-valid", letters: "fill-card", pattern: null },
  ruled: {
    shape: "",
    letters: rimmed,
    pattern: <path d="M0 10L10 0M-2 2L2 -2M8 12L12 8" className="stroke-primary" strokeWidth="2" />,
  },
  maybe: {
    shape: "",
    letters: rimmed,
    pattern: (
      <path d="M0 10L10 0M-2 2L2 -2M8 12L12 8" className="stroke-attention" strokeWidth="2.5" />
    ),
  },
  ask: {
    shape: "",
    letters: rimmed,
    pattern: <circle cx="5" cy="5" r="1.5" className="fill-unknown" />,
  },
  no: {
    shape: "",
    letters: rimmed,
    pattern: <path d="M2 2L8 8M8 2L2 8" className="stroke-invalid" strokeWidth="1.8" />,
  },
};

/** The patterns of one map, under names of its own. */
export function MapPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(fills).map(
        ([fill, { pattern }]) =>
          pattern !== null && (
            <pattern
              key={fill}
              id={`${id}-${fill}`}
              width="10"
              height="10"
              patternUnits="userSpaceOnUse"
            >
              <rect width="10" height="10" className="fill-card" />
              {pattern}
            </pattern>
          ),
      )}
    </defs>
  );
}

/** A sample of a look, for a legend. */
export function swatch(id: string, fill: Fill): ReactNode {
  const { shape, pattern } = fills[fill];
  return (
    <svg viewBox="0 0 28 20" className="h-5 w-7 shrink-0" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="27"
        height="19"
        rx="2"
        className={`stroke-edge ${shape}`}
        style={pattern === null ? {} : { fill: `url(#${id}-${fill})` }}
      />
    </svg>
  );
}
