import { box, height, outlines, width, type Outline } from "./outlines";
import { fills, MapPatterns, swatch, type Fill } from "./map-fills";

/** A jurisdiction on the map: how it looks and what that says, in words. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  readonly fill: Fill;
  /** Absent where there is nowhere to go. */
  readonly href?: string;
}

/** What one look on the map stands for, and of how many places. */
export interface LegendEntry {
  readonly fill: Fill;
  readonly text: string;
}

/**
 * A map of the country, drawn on the server: every jurisdiction says its name and what it shows, by color, by
 * pattern and in words. A table with the same facts belongs beside it.
 */
export function UsMap({
  id,
  title,
  legend,
  places,
}: {
  readonly id: string;
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  readonly places: readonly Place[];
}) {
  const drawn = outlines();
  return (
    <figure className="my-6 break-inside-avoid">
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={title}>
        <svg
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          className="mx-auto block w-full min-w-[46rem] max-w-5xl print:min-w-0"
        >
          <MapPatterns id={id} />
          {places.map((place) => {
            const outline = drawn.get(place.name);
            return (
              outline && <Jurisdiction key={place.code} id={id} place={place} outline={outline} />
            );
          })}
        </svg>
      </div>
      <figcaption>
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-[0.95rem]">
          {legend.map(({ fill, text }) => (
            <li key={text} className="flex items-center gap-2">
              {swatch(id, fill)}
              {text}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Jurisdiction({
  id,
  place,
  outline,
}: {
  readonly id: string;
  readonly place: Place;
  readonly outline: Outline;
}) {
  const { shape, letters } = fills[place.fill];
  const [x, y] = outline.label;
  const said = `${place.name}: ${place.words}`;
  const drawing = (
    <>
      <title>{said}</title>
      <path
        d={outline.path}
        className={`stroke-edge stroke-1 ${shape}`}
        style={fillOf(id, place.fill)}
        strokeLinejoin="round"
      />
      {outline.from && <Callout id={id} place={place} from={outline.from} to={[x, y]} />}
      <text
        x={x}
        y={y}
        dominantBaseline="central"
        textAnchor="middle"
        aria-hidden="true"
        className={`pointer-events-none text-[15px] font-bold ${outline.beside ? "fill-ink" : letters}`}
      >
        {place.code}
      </text>
    </>
  );
  if (place.href === undefined) {
    return (
      <g role="img" aria-label={said}>
        {drawing}
      </g>
    );
  }
  return (
    <a
      href={place.href}
      aria-label={said}
      className="group outline-offset-0 hover:[&_path]:stroke-ink hover:[&_path]:stroke-2 focus-visible:[&_path]:stroke-focus focus-visible:[&_path]:stroke-[4]"
    >
      {drawing}
    </a>
  );
}

function Callout({
  id,
  place,
  from,
  to,
}: {
  readonly id: string;
  readonly place: Place;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) {
  const left = to[0] - box.width / 2;
  return (
    <>
      <path d={`M${from[0]} ${from[1]}L${left} ${to[1]}`} className="fill-none stroke-edge" />
      <rect
        x={left}
        y={to[1] - box.height / 2}
        width={box.width}
        height={box.height}
        rx="3"
        className={`stroke-edge ${fills[place.fill].shape}`}
        style={fillOf(id, place.fill)}
      />
    </>
  );
}

function fillOf(id: string, fill: Fill): { readonly fill?: string } {
  return fills[fill].pattern === null ? {} : { fill: `url(#${id}-${fill})` };
}
