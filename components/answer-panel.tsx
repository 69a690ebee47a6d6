import { useLocale, useTranslations } from "next-intl";
import { educationSentence } from "@/lib/i18n/education-sentence";
import type { Reason } from "@/lib/i18n/reasons";
import type { Translated } from "@/lib/i18n/translate";
import type { PlainDate } from "@/lib/dates";
import { verdictSentence } from "@/lib/i18n/verdict-sentence";
import { writeDay, writeMoment } from "@/lib/i18n/write-day";
import type { Standing } from "@/lib/rules/decision";
import type { Action } from "@/lib/rules/facts";
import { CredentialNumber } from "./credential-number";
import { Day } from "./day";
import { Marked } from "./marked";
import { QrCode, type QrDrawing } from "./qr-code";
import { Reasons } from "./reasons";
import { ReceiptLink, type ReceiptReference } from "./receipt-link";
import { Verdict, type Tone } from "./verdict";
import { SummaryList } from "./ui/summary-list";

/** What the panel tells about a credential. */
export interface PanelCredential {
  readonly grouped: string;
  readonly holder: string;
  readonly kind: string;
  readonly kindInWords: readonly Translated[];
  readonly state: string;
  readonly issuedOn: PlainDate | null;
  readonly registeredOn: PlainDate;
  readonly origin: "program" | "reciprocity" | "legacy";
  readonly program: string | null;
  /** Who keeps the program's records since its operator closed. */
  readonly custodian: { readonly name: string; readonly since: PlainDate } | null;
  readonly from: { readonly kind: string; readonly state: string } | null;
  /** What the office did that applies on the day asked about or later. */
  readonly restrictions: readonly Action[];
  readonly office: readonly Translated[];
  readonly timeZone: string;
}

const tones = {
  valid: "valid",
  grace: "attention",
  lapsed: "attention",
  inactive: "attention",
  pending: "attention",
  refer: "unknown",
  expired: "invalid",
  terminated: "invalid",
  suspended: "invalid",
  surrendered: "invalid",
  revoked: "invalid",
} satisfies Record<Standing["validity"]["outcome"], Tone>;

/** The shape and color in which a validity is shown, everywhere. */
export function toneOf(outcome: Standing["validity"]["outcome"]): Tone {
  return tones[outcome];
}

/** An answer: about which credential, how it stands, why, when it was checked, and the code that repeats it. */
export interface AnswerPanelProps {
  readonly credential: PanelCredential;
  readonly standing: Standing;
  readonly rules: string;
  readonly reasons: readonly Reason[];
  readonly at: Date;
  /** Null where nothing was looked up, as on a page of the register itself. */
  readonly receipt: ReceiptReference | null;
  readonly qr: QrDrawing | null;
}

/** The answer, the same on every surface: the verdict first, then who and what, then why. */
export function AnswerPanel({
  credential,
  standing,
  rules,
  reasons,
  at,
  receipt,
  qr,
}: AnswerPanelProps) {
  const t = useTranslations("verify");
  const common = useTranslations("common");
  const locale = useLocale();
  const { validity } = standing;
  return (
    <Verdict
      tone={toneOf(validity.outcome)}
      sentence={verdictSentence(validity, locale)}
      about={credential.grouped}
    >
      {validity.computed && <p className="mt-2 text-quiet">{t("computed")}</p>}
      <div className="mt-6 print:mt-3">
        <SummaryList
          facts={[
            { name: t("holder"), value: credential.holder },
            {
              name: t("credential"),
              value: (
                <>
                  <Marked parts={credential.kindInWords} /> ({credential.kind}), {credential.state}
                </>
              ),
            },
            {
              name: t("numberLabel"),
              value: <CredentialNumber grouped={credential.grouped} />,
            },
            {
              name: t("issuedOn"),
              value: credential.issuedOn ? <Day day={credential.issuedOn} /> : common("missing"),
              note: useOrigin(credential),
            },
            { name: t("registeredOn"), value: <Day day={credential.registeredOn} /> },
            { name: t("restrictions"), value: useRestrictions(credential.restrictions) },
            { name: t("education.label"), value: educationSentence(standing.education, locale) },
            { name: t("practice.label"), value: t(`practice.${standing.practice.outcome}`) },
            { name: t("askOffice"), value: <Marked parts={credential.office} /> },
          ]}
        />
      </div>
      <Reasons title={t("why")} reasons={reasons} />
      <div className="mt-6 break-inside-avoid gap-6 print:mt-2 print:flex">
        <p className="text-[0.9rem] text-quiet print:grow">
          {t("checked", {
            moment: writeMoment(at, locale, credential.timeZone),
            day: writeDay(standing.on, locale),
          })}
          . {t("rules", { version: rules })}.
          {receipt && (
            <>
              {" "}
              <ReceiptLink {...receipt} />
            </>
          )}
        </p>
        {qr && <QrCode {...qr} />}
      </div>
    </Verdict>
  );
}

/** Restrictions in force and to come; that there are none is said aloud. */
function useRestrictions(restrictions: readonly Action[]): string {
  const t = useTranslations("verify");
  const locale = useLocale();
  if (restrictions.length === 0) return t("noRestrictions");
  const said = restrictions.map(({ kind, from: first, to: last }) => {
    const from = writeDay(first, locale);
    return kind === "suspended" && last !== null
      ? t("restriction.suspended-to", { from, to: writeDay(last, locale) })
      : t(`restriction.${kind}`, { from });
  });
  return `${said.join(". ")}.`;
}

function useOrigin({ origin, program, custodian, from }: PanelCredential): string | null {
  const t = useTranslations("verify.origin");
  const locale = useLocale();
  if (origin === "reciprocity") return from && t("reciprocity", from);
  if (origin !== "program") return t("legacy");
  if (program === null || custodian === null) return program && t("program", { program });
  const kept = { custodian: custodian.name, since: writeDay(custodian.since, locale) };
  return t("program-kept", { program, ...kept });
}
