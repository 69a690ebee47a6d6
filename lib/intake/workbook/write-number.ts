import { addDays, date, type PlainDate } from "@/lib/dates";
import type { NumberFormat, ShownDate } from "./number-format";

/** The day from which the days of a workbook are counted: 1900, or 1904 as on Macs of old. */
export type Epoch = 1900 | 1904;

/** The last serial number that is a day: 9999-12-31. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The number in a cell as text: a day as `YYYY-MM-DD`, digits as they are shown, and any other number in full,
 * without exponent and without the noise of binary fractions.
 */
export function writeNumber(written: string, format: NumberFormat, epoch: Epoch): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  switch (format.shows) {
    case "percent":
      return `${inFull(value * 100)}%`;
    case "digits":
      return inDigits(value, format.mask) ?? inFull(value);
    case "number":
      return inFull(value);
    case "time":
      return value >= 0 && value < longestSpan ? spanOf(value) : inFull(value);
    case "date":
      return inDays(value, format, epoch) ?? inFull(value);
  }
}

function inDays(value: number, shown: ShownDate, epoch: Epoch): string | null {
  const { serial, seconds } = momentOf(value);
  const day = dayOf(serial, epoch);
  // The first of a month whose format hides the day is what a program made of a month.
  if (day?.endsWith("-01") && !shown.day) return day.slice(0, 7);
  return day && shown.time && seconds !== 0 ? `${day} ${timeOf(seconds)}` : day;
}

/** Days that a number shown as a time may stand for as a length of time; above it, it is a moment. */
const longestSpan = 42;

/** A length of time, or a time of day: a day and a quarter are 30:00, never 1.25. */
function spanOf(value: number): string {
  const { serial, seconds } = momentOf(value);
  return timeOf(serial * 86_400 + seconds);
}

function momentOf(value: number): { readonly serial: number; readonly seconds: number } {
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  return { serial: Math.floor(value) + Math.floor(seconds / 86_400), seconds: seconds % 86_400 };
}

function timeOf(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes, rest] = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const clock = `${two(hours ?? 0)}:${two(minutes ?? 0)}`;
  return rest ? `${clock}:${two(rest)}` : clock;
}

/** Excel knows a February 29 in 1900, so that its days before that are one off; that day is none. */
function dayOf(serial: number, epoch: Epoch): PlainDate | null {
  if (serial > lastSerial[epoch] || serial < (epoch === 1900 ? 1 : 0)) return null;
  if (epoch === 1904) return addDays(date("1904-01-01"), serial);
  if (serial === 60) return null;
  return addDays(date(serial < 60 ? "1899-12-31" : "1899-12-30"), serial);
}

function inDigits(value: number, mask: string): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const zeros = mask.replace(/[^0]/g, "").length;
  const digits = String(value).padStart(zeros, "0");
  const places = mask.split("");
  const surplus = digits.slice(0, digits.length - zeros);
  let next = surplus.length;
  const text = places.map((place) => (place === "0" ? (digits[next++] ?? "") : place)).join("");
  return surplus + text;
}

/** What a person reads of a number: fifteen digits, of which no program shows more. */
function inFull(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  const places = Math.min(Math.max(14 - Number(exponent), 0), 100);
  const text = Number(`${digits}e${exponent}`).toFixed(places);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
