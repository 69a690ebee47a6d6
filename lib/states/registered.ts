import type { StatePolicy } from "@/lib/rules/policy";
import { arizona } from "./az/policy";
import { idaho } from "./id/policy";
import { illinois } from "./il/policy";
import { montana } from "./mt/policy";

/** The states whose rules we hold: a line a state. */
export const registered: readonly StatePolicy[] = [arizona, idaho, illinois, montana];
