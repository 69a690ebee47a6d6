import type { StatePolicy } from "@/lib/rules/policy";
import { arizona } from "./az/policy";
import { california } from "./ca/policy";
import { georgia } from "./ga/policy";
import { idaho } from "./id/policy";
import { illinois } from "./il/policy";
import { montana } from "./mt/policy";
import { nebraska } from "./ne/policy";
import { texas } from "./tx/policy";

/** The states whose rules we hold: a line a state. */
export const registered: readonly StatePolicy[] = [
  arizona,
  california,
  georgia,
  idaho,
  illinois,
  montana,
  nebraska,
  texas,
];
