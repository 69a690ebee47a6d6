import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { states } from "@/lib/states/catalogue";

/** The first question of a request: which state the credential is of. */
export async function StateChoice() {
  const t = await getTranslations("requests.ask");
  return (
    <form action="/my/ask">
      <SelectField
        name="state"
        label={t("state")}
        defaultValue="AZ"
        options={states().map(({ code, name }) => ({ value: code, text: name }))}
      />
      <Button>{t("chooseState")}</Button>
    </form>
  );
}
