import { describe, expect, test } from "vitest";
import { onePage } from "@/app/lists/one-page";

const rows = Array.from({ length: 401 }, (_, index) => index + 1);

describe("a page of a long list", () => {
  test.each([
    [undefined, 1, 1, 200],
    ["2", 2, 201, 400],
    ["3", 3, 401, 401],
    ["4", 3, 401, 401],
    ["0", 1, 1, 200],
    ["-1", 1, 1, 200],
    ["next", 1, 1, 200],
  ])("asked for as %s is page %i, from row %i to row %i", (asked, page, first, last) => {
    const shown = onePage(rows, asked);
    expect(shown).toMatchObject({ page, pages: 3 });
    expect([shown.rows[0], shown.rows.at(-1)]).toEqual([first, last]);
  });

  test("of an empty list is the only one, and empty", () => {
    expect(onePage([], "7")).toEqual({ rows: [], page: 1, pages: 1 });
  });
});
