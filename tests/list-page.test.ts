import { expect, it } from "vitest";
import { listPage } from "@/lib/list-page";

const list = (length: number) => Array.from({ length }, (_, index) => index + 1);

it.each([
  ["nothing is one empty page", 0, undefined, 1, 1, []],
  ["49 fit one page", 49, undefined, 1, 1, [1, 49]],
  ["50 fit one page", 50, "1", 1, 1, [1, 50]],
  ["the 51st is on the second", 51, "2", 2, 2, [51, 51]],
  ["past the end is the last page", 51, "9", 2, 2, [51, 51]],
  ["what is no page is the first", 120, "0", 1, 3, [1, 50]],
  ["twice said is not said", 120, ["2", "3"], 1, 3, [1, 50]],
])("of a long list, %s", (_name, length, asked, page, pages, ends) => {
  const shown = listPage(list(length), asked);
  expect(shown).toMatchObject({ page, pages });
  expect([shown.rows[0], shown.rows.at(-1)].filter(Boolean)).toEqual(ends);
});
