import { geoAlbersUsa, geoMercator, geoPath, type GeoContext, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "us-atlas/states-10m.json" with { type: "json" };
import { z } from "zod";

/** A jurisdiction as the map draws it, in units of the view box. */
export interface Outline {
  /** Of an SVG path. */
  readonly path: string;
  /** Where its two letters stand. */
  readonly label: readonly [x: number, y: number];
  /** Whether the letters stand beside the land and not on it. */
  readonly beside: boolean;
  /** Too small to be hit: its letters stand in a box off the coast, tied to this point by a line. */
  readonly from: readonly [x: number, y: number] | null;
}

/** The view box of the map. */
export const width = 1125;
/** The view box of the map. */
export const height = 620;
/** Of the boxes off the coast. */
export const box = { width: 52, height: 28 } as const;

const position = z.array(z.number());
const arcs = z.array(z.array(z.number()));
const common = { properties: z.object({ name: z.string() }) };

const Atlas = z.object({
  type: z.literal("Topology"),
  arcs: z.array(z.array(position)),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.object({
    states: z.object({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), arcs, ...common }),
          z.object({ type: z.literal("MultiPolygon"), arcs: z.array(arcs), ...common }),
        ]),
      ),
    }),
  }),
});

let known: ReadonlyMap<string, Outline> | undefined;

/** The outlines of the 52 jurisdictions by their English names, drawn once. */
export function outlines(): ReadonlyMap<string, Outline> {
  known ??= draw();
  return known;
}

const albers = geoAlbersUsa().scale(1300).translate([550, 305]);

/** What the projection of the states has no place for stands in a corner, at its own scale. */
const corners: Readonly<Record<string, GeoProjection>> = {
  "Puerto Rico": geoMercator().center([-66.4, 18.2]).scale(2600).translate([990, 570]),
};

/** Letters that would stand on a border, moved onto the land. */
const nudges: Readonly<Record<string, readonly [number, number]>> = {
  Florida: [14, 4],
  Louisiana: [-10, -2],
  Michigan: [16, 30],
  California: [-8, 0],
  Idaho: [0, 22],
  Hawaii: [-34, 4],
  "Puerto Rico": [0, -30],
  Alaska: [4, -6],
};

/** Whose land is too narrow for letters, with room in the water. */
const beside: ReadonlySet<string> = new Set(["Hawaii", "Puerto Rico"]);

/** Below this area, on the eastern side, letters move off the coast. */
const smallest = 1500;
const boxes = { left: 1060, top: 170 } as const;

function draw(): ReadonlyMap<string, Outline> {
  const topology = Atlas.parse(atlas);
  const { features } = feature(topology, topology.objects.states);
  const drawn = features.flatMap((one) => {
    const { name } = one.properties;
    const projection = corners[name] ?? albers;
    const measure = geoPath(projection);
    const [x, y] = measure.centroid(one);
    if (Number.isNaN(x)) return [];
    const pen = penFor();
    geoPath(projection, pen)(one);
    const small = x > 760 && corners[name] === undefined && measure.area(one) < smallest;
    return [{ name, path: pen.text(), at: [Math.round(x), Math.round(y)] as const, small }];
  });
  const offshore = drawn.filter(({ small }) => small).toSorted((a, b) => a.at[1] - b.at[1]);
  return new Map<string, Outline>(
    drawn.map(({ name, path, at, small }) => {
      if (!small) {
        const [dx, dy] = nudges[name] ?? [0, 0];
        return [
          name,
          { path, label: [at[0] + dx, at[1] + dy], beside: beside.has(name), from: null },
        ];
      }
      const row = offshore.findIndex((one) => one.name === name);
      const top = boxes.top + row * (box.height + 4);
      return [
        name,
        {
          path,
          label: [boxes.left + box.width / 2, top + box.height / 2],
          beside: false,
          from: at,
        },
      ];
    }),
  );
}

/** Draws in half pixels and leaves out the points that nobody could tell apart. */
function penFor(): GeoContext & { readonly text: () => string } {
  const parts: string[] = [];
  let last: readonly [number, number] = [0, 0];
  const half = (value: number): number => Math.round(value * 2) / 2;
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      last = [x, y];
      parts.push(`M${half(x)} ${half(y)}`);
    },
    lineTo: (x, y) => {
      if (Math.hypot(x - last[0], y - last[1]) < 1.2) return;
      last = [x, y];
      parts.push(`L${half(x)} ${half(y)}`);
    },
    closePath: () => {
      parts.push("Z");
    },
    text: () => parts.join(""),
  };
}
