import { admission } from "./admission";
import { education } from "./education";
import { practice } from "./practice";
import { recognition } from "./recognition";
import { services } from "./services";
import { validity } from "./validity";

/** The sentences that every state shares. */
export const common = {
  ...validity,
  ...education,
  ...practice,
  ...recognition,
  ...admission,
  ...services,
};

/** A finding whose sentence every state shares. */
export type CommonCode = keyof typeof common;
