import { describe, expect, it } from "vitest";
import { box, height, outlines, width } from "@/components/states/outlines";
import { places } from "@/lib/states/facts/places";

describe("the map of the states", () => {
  const drawn = outlines();

  it("draws each of the 52 jurisdictions, the District of Columbia and Puerto Rico too", () => {
    expect([...drawn.keys()].toSorted()).toEqual(places.map(({ name }) => name).toSorted());
  });

  it("keeps every outline and every name inside its frame", () => {
    for (const [name, { path, label }] of drawn) {
      const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      expect(Math.min(...xs, label[0]), name).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs, label[0]), name).toBeLessThanOrEqual(width);
      expect(Math.min(...ys, label[1]), name).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys, label[1]), name).toBeLessThanOrEqual(height);
    }
  });

  it("names what is too small to be hit in boxes off the coast that do not overlap", () => {
    const boxes = [...drawn.values()].filter(({ from }) => from !== null);
    const tops = boxes.map(({ label }) => label[1]).toSorted((a, b) => a - b);
    expect(boxes.length).toBeGreaterThanOrEqual(9);
    for (const [index, top] of tops.slice(1).entries()) {
      expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(box.height);
    }
  });
});
