import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { CannotGoOn } from "./command";
import { installPackages } from "./debian-packages";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser for the journeys: CHROME_PATH, the system's Chromium, Playwright's; installed as root on Debian
 *  when there is none. */
export function findBrowser(): string {
  const found = browserHere();
  if (found !== null) return found;
  installPackages(["chromium"]);
  const installed = browserHere();
  if (installed !== null) return installed;
  throw new CannotGoOn(
    "The journeys need Chromium, and there is none: install the package chromium, or set CHROME_PATH to a Chromium or Chrome.",
  );
}

function browserHere(): string | null {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new CannotGoOn(`CHROME_PATH names ${given}, and there is no such file.`);
  }
  return [...usual, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}
