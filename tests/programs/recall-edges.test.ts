import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { previewLimit } from "@/lib/programs/preview-limit";
import { findRecall } from "@/lib/recalls/find-recall";
import { date } from "@/lib/dates";
import type { Registrar } from "@/lib/registry/cases";
import { registrarOf } from "@/tests/support/register";
import { graduate, limit } from "@/tests/support/programs";
import { decide, edges, first, graduatesOf, last, validity } from "@/tests/support/recalls";

let registrar: Registrar;

beforeAll(async () => {
  registrar = await registrarOf("AZ");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const window = { from: first, to: last };
const days = { from: date(first), to: date(last) };

async function inside(programId: string, actionId: string) {
  const recall = await findRecall(programId, actionId, "AZ");
  return recall?.credentials.map(({ issuedOn }) => issuedOn);
}

describe.each(["suspended", "withdrawn"])("a recognition that was %s for a window", (kind) => {
  it("puts what was issued on its first and on its last day before the office, not the days beside it", async () => {
    const { programId, credentials } = await graduatesOf(registrar, [...edges]);
    expect(await previewLimit(programId, days)).toEqual({ inside: 2, withoutDay: 0 });
    const actionId = await limit(programId, { ...window, kind }, registrar);
    expect(await inside(programId, actionId)).toEqual([first, last]);

    const answers = () => Promise.all(credentials.map(({ number }) => validity(number)));
    expect(await answers()).toEqual(["valid", "valid", "valid", "valid"]);
    await decide(registrar, programId, actionId, { decision: "re-check", all: "on" });
    expect(await answers()).toEqual(["valid", "refer", "refer", "valid"]);
  });

  it("refers what is registered later of those days alone", async () => {
    const { programId } = await graduatesOf(registrar, []);
    await limit(programId, { ...window, kind }, registrar);
    const outcomes = [];
    for (const day of edges) {
      outcomes.push(await validity((await graduate(programId, day, registrar)).number));
    }
    expect(outcomes).toEqual(["valid", "refer", "refer", "valid"]);
  });
});

// The day of issue is the state's; neither the clock of the server nor its zone may move it.
it.each([
  ["Pacific/Kiritimati", -840],
  ["Pacific/Pago_Pago", 660],
])("has the same edges on a server in %s", async (zone, offset) => {
  vi.stubEnv("TZ", zone);
  expect(new Date("2024-03-04T12:00:00Z").getTimezoneOffset()).toBe(offset);
  const { programId } = await graduatesOf(registrar, [...edges]);
  const actionId = await limit(programId, window, registrar);
  expect(await inside(programId, actionId)).toEqual([first, last]);
  expect(await previewLimit(programId, days)).toEqual({ inside: 2, withoutDay: 0 });
});
