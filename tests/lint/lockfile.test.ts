import { expect, test } from "vitest";
import { z } from "zod";
import lockfile from "@/package-lock.json";

const Packages = z.record(
  z.string(),
  z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) }),
);

const packages = Packages.parse(lockfile.packages);

/** Whether a package at this place finds this one: beside it, or further up. */
function isLocked(place: string, name: string): boolean {
  if (`${place === "" ? "" : `${place}/`}node_modules/${name}` in packages) return true;
  return (
    place !== "" && isLocked(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name)
  );
}

// A registry that lacks the packages of other systems makes npm leave them out, and then "npm ci" refuses the
// lockfile as incomplete. Enter them by hand as the others are: version, cpu, os.
test("the lockfile names the packages of every system, so that a clean install takes it", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
  );
  expect(missing).toEqual([]);
});
