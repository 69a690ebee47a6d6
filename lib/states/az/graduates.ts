import { always } from "@/lib/rules/dated";
import type { FieldUse, GraduateFieldUses } from "@/lib/rules/graduate-fields";
import { faq } from "./sources";

/** What a training program says of its graduates, where the FAQ settles it. */
export const prssGraduates: Partial<GraduateFieldUses> = {
  examinedOn: always<FieldUse>(
    "Day on which the examination was passed",
    "asked",
    faq("A5", "A PRSS completes a recognized training program and passes its examination."),
  ),
  hours: always<FieldUse>(
    "Hours of training",
    "optional",
    faq("A13", "Programs typically take about 40 hours; lengths vary, and no minimum is set."),
  ),
  ownStaff: always<FieldUse>(
    "Employed by the operator",
    "optional",
    faq("A17", "Operators may credential their own staff."),
  ),
  printedExpiry: always<FieldUse>(
    "Last valid day printed on the certificate",
    "refused",
    faq("A7", "The credential does not expire, so a certificate has no last day to show."),
  ),
};
