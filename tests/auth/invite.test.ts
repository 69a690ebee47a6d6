import { describe, expect, it } from "vitest";
import { invite } from "@/lib/auth/invite";
import { listGrants } from "@/lib/auth/list-grants";
import { requestSignInLink } from "@/lib/auth/request-sign-in-link";
import { seatsAt } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { queuedLinkTokens } from "@/tests/support/sign-in";

async function invited(email: string, role: string, scope: Record<string, string> = {}) {
  const result = await invite({ email, role, ...scope }, registryItself);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

describe("an invitation", () => {
  it("makes the first administrator, with the event and the e-mail that says so", async () => {
    const { grantId } = await invited("first@office.test", "administrator");
    expect(await seatsAt("first@office.test")).toMatchObject([
      { actor: { role: "administrator" } },
    ]);
    expect(await db.event.findMany({ where: { type: "role-granted" } })).toMatchObject([
      { actorRole: "registry", after: { grantId, role: "administrator" } },
    ]);
    expect(await db.outboundEmail.findMany({ where: { to: "first@office.test" } })).toMatchObject([
      { template: "invitation", data: { path: "/sign-in", role: "administrator" } },
    ]);
  });

  it("gives a name to somebody who has none, and never changes one", async () => {
    const named = () => db.user.findUnique({ where: { folded: "named@office.test" } });
    await invited("named@office.test", "auditor");
    expect(await named()).toMatchObject({ name: null });
    await invited("named@office.test", "auditor", { name: " Inés  Ortega " });
    expect(await named()).toMatchObject({ name: "Inés Ortega" });
    await invited("named@office.test", "administrator", { name: "Somebody Else" });
    expect(await named()).toMatchObject({ name: "Inés Ortega" });
  });

  it("lets them ask for a sign-in link", async () => {
    await invited("may@office.test", "registrar", { state: "az" });
    await requestSignInLink({ email: "may@office.test", client: "192.0.2.1", next: null });
    expect(await queuedLinkTokens("may@office.test")).toHaveLength(1);
  });

  it("repeated changes nothing and sends nothing", async () => {
    const first = await invited("again@office.test", "registrar", { state: "AZ" });
    const again = await invited(" Again@Office.test", "registrar", { state: "AZ" });
    expect(again).toEqual({ ...first, isNew: false });
    expect(await db.outboundEmail.count({ where: { to: "again@office.test" } })).toBe(1);
    expect(await listGrants("again@office.test")).toMatchObject([
      { role: "registrar", scope: "AZ", to: null },
    ]);
  });

  it("of a second person for the same organization joins them to the first", async () => {
    await invited("one@program.test", "operator", { organization: "Hope House" });
    await invited("two@program.test", "operator", { organization: " hope  house " });
    await invited("three@program.test", "employer", { organization: "Hope House" });
    const houses = await db.organization.findMany({ where: { name: "Hope House" } });
    expect(houses).toMatchObject([{ roles: ["operator", "employer"] }]);
    const [seat] = await seatsAt("two@program.test");
    expect(seat).toMatchObject({
      actor: { role: "operator", organizationId: houses[0]?.id },
      organization: "Hope House",
    });
  });

  it.each([
    ["an unknown role", { role: "king" }, "no-such-role"],
    ["no role", { role: "" }, "no-such-role"],
    ["a holder, who needs none", { role: "holder" }, "holders-need-none"],
    ["a registrar without a state", { role: "registrar" }, "state-missing"],
    ["a registrar of no state", { role: "registrar", state: "ZZ" }, "no-such-state"],
    ["an operator without an organization", { role: "operator" }, "organization-missing"],
    [
      "an employer without an organization",
      { role: "employer", organization: " " },
      "organization-missing",
    ],
    [
      "an administrator of one state",
      { role: "administrator", state: "AZ" },
      "scope-not-of-this-role",
    ],
    ["something that is no address", { role: "auditor", email: "rosa" }, "not-an-address"],
  ])("is refused for %s, and nothing is made", async (_what, given, refusal) => {
    const before = await db.user.count();
    const result = await invite({ email: "refused@office.test", ...given }, registryItself);
    expect(result).toEqual({ ok: false, refusal });
    expect(await db.user.count()).toBe(before);
  });
});
