import { z } from "zod";
import { path } from "./facts";
import { template } from "./template";

/** Told to a state's registrars: an application, an answer or an appeal came from an operator. No person is named. */
export const applicationReceived = template({
  data: z.object({
    path,
    told: z.enum(["sent", "answered", "appealed"]),
    program: z.string(),
    operator: z.string(),
    /** Whether it is for a program that was recognized before. */
    renewal: z.boolean(),
  }),
  secret: false,
  tries: 12,
  write: ({ path, told, program, operator, renewal }, { t, address }) => ({
    subject: t(`application-received.${told}.subject`, { program }),
    heading: t(`application-received.${told}.heading`),
    opening: [t(`application-received.${told}.opening`, { operator })],
    facts: [
      { label: t("application-received.program"), value: program },
      { label: t("application-received.operator"), value: operator },
      ...(renewal
        ? [{ label: t("application-received.what"), value: t("application-received.renewal") }]
        : []),
    ],
    link: { label: t("application-received.open"), address: address(path) },
    closing: [],
  }),
});
