import { z } from "zod";
import { failuresOf, requirementKeys, type Failure } from "@/lib/rules/program-policy";

/** Every word for what can be wrong with an answer. */
export const failures: readonly Failure[] = [...new Set(Object.values(failuresOf).flat())];

/** What is wrong with one requirement, and whether it can be cured. */
export const Reason = z.object({
  requirement: z.enum(requirementKeys),
  reason: z.string().transform((word, context): Failure => {
    const known = failures.find((failure) => failure === word);
    if (known !== undefined) return known;
    context.addIssue({ code: "custom", message: "missing" });
    return z.NEVER;
  }),
  curable: z.boolean(),
});

/** What is wrong with one requirement. */
export type Reason = z.output<typeof Reason>;

/** Reasons as a step keeps them; none when it has none. */
export function toReasons(stored: unknown): readonly Reason[] {
  return stored === null ? [] : z.array(Reason).parse(stored);
}
