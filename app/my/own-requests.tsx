import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/staff/section";
import { Button } from "@/components/ui/button";
import { SummaryList } from "@/components/ui/summary-list";
import { writeDay } from "@/lib/i18n/write-day";
import type { ListedRequest, ListedStep } from "@/lib/requests/list-requests";
import { fullName } from "@/lib/registry/person-name";
import { stateName } from "@/lib/states/catalogue";
import { standingOfRequest } from "@/app/staff/requests/standing-of-request";
import { withdraw } from "./actions";

/** What somebody asked for, each request with every step and its day. */
export async function OwnRequests({ requests }: { readonly requests: readonly ListedRequest[] }) {
  const t = await getTranslations("requests.mine");
  return (
    <Section title={t("title")}>
      {requests.length === 0 && <p>{t("none")}</p>}
      {requests.map((request) => (
        <OwnRequest key={request.id} request={request} />
      ))}
    </Section>
  );
}

async function OwnRequest({ request }: { readonly request: ListedRequest }) {
  const [t, now, locale] = await Promise.all([
    getTranslations("requests.mine"),
    getTranslations("requests.now"),
    getLocale(),
  ]);
  const about = { kind: request.kind, state: stateName(request.state) };
  const standing = standingOfRequest(request.now, now, locale);
  return (
    <article className="mb-8" aria-label={t("request", about)}>
      <h3 className="mb-2 font-semibold">
        {t("request", about)} · {standing}
      </h3>
      <SummaryList
        facts={[
          { name: t("name"), value: fullName(request.name) },
          { name: t("program"), value: request.program?.name ?? t("noProgram") },
          ...(request.year === null ? [] : [{ name: t("year"), value: request.year }]),
          {
            name: t("steps"),
            value: (
              <ol>
                {request.steps.map((step) => (
                  <OwnStep key={step.id} step={step} />
                ))}
              </ol>
            ),
          },
        ]}
      />
      {request.now.with !== "nobody" && (
        <form action={withdraw.bind(null, request.id)} className="mt-3">
          <Button look="secondary" aria-label={t("withdrawOf", about)}>
            {t("withdraw")}
          </Button>
        </form>
      )}
    </article>
  );
}

async function OwnStep({ step }: { readonly step: ListedStep }) {
  const [t, locale] = await Promise.all([getTranslations("requests.step"), getLocale()]);
  const due = step.due ? writeDay(step.due, locale) : "";
  return (
    <li className="mb-2">
      <span className="text-quiet">{writeDay(step.on, locale)}</span>
      <br />
      {t(step.type, { day: due })}{" "}
      {step.type === "declined" && step.words !== null && t("reason", { reason: step.words })}
    </li>
  );
}
