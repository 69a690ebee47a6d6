import { states } from "@/lib/states/catalogue";

/** The credential kind that somebody works as; null for work in words, which stays outside events. */
export function kindOfWork(worksAs: string): string | null {
  return states().some(({ kinds }) => kinds.some(({ code }) => code === worksAs)) ? worksAs : null;
}
