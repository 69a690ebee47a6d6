import { describe, expect, it } from "vitest";
import { invite } from "@/lib/auth/invite";
import type { ActorOf } from "@/lib/auth/seat";
import { seatsAt } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { registryItself } from "@/lib/history/record-event";
import { listOwnStaff } from "@/lib/programs/own-staff";
import { endColleague } from "@/lib/programs/own-staff-end";
import { inviteColleague } from "@/lib/programs/own-staff-invite";

/** The first operator of an organization, as the administrator invites one. */
async function operatorOf(organization: string, email: string): Promise<ActorOf<"operator">> {
  const invited = await invite({ email, role: "operator", organization }, registryItself);
  if (!invited.ok) throw new Error(invited.refusal);
  const [seat] = await seatsAt(email);
  if (seat?.actor.role !== "operator") throw new Error("no operator");
  return seat.actor;
}

async function grantOf(email: string): Promise<string> {
  const { id } = await db.roleGrant.findFirstOrThrow({ where: { user: { folded: email } } });
  return id;
}

describe("the people of an operator's organization", () => {
  it("are invited by one of them, into their own organization and no other, and are told by e-mail", async () => {
    const marco = await operatorOf("Saguaro", "marco@saguaro.test");
    await operatorOf("Hassayampa", "paz@hassayampa.test");
    const result = await inviteColleague({ email: " Ines@Saguaro.test ", name: "Inés" }, marco);
    expect(result).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await seatsAt("ines@saguaro.test")).toMatchObject([
      { actor: { role: "operator", organizationId: marco.organizationId } },
    ]);
    expect(await db.outboundEmail.count({ where: { to: "Ines@Saguaro.test" } })).toBe(1);
    const staff = await listOwnStaff(marco.organizationId);
    expect(staff.map(({ email }) => email)).toEqual(["marco@saguaro.test", "Ines@Saguaro.test"]);
  });

  it("who are invited twice are told once", async () => {
    const marco = await operatorOf("Mesa", "marco@mesa.test");
    await inviteColleague({ email: "twice@mesa.test" }, marco);
    expect(await inviteColleague({ email: "twice@mesa.test" }, marco)).toMatchObject({
      value: { isNew: false },
    });
    expect(await db.outboundEmail.count({ where: { to: "twice@mesa.test" } })).toBe(1);
  });

  it("are not invited at what is no address", async () => {
    const marco = await operatorOf("Yuma", "marco@yuma.test");
    expect(await inviteColleague({ email: "nobody" }, marco)).toEqual({
      ok: false,
      refusal: "not-an-address",
    });
  });

  it("lose their role when a colleague ends it, and then end nobody's any more", async () => {
    const marco = await operatorOf("Globe", "marco@globe.test");
    const ines = await operatorOf("Globe", "ines@globe.test");
    expect(await endColleague(await grantOf("ines@globe.test"), marco)).toMatchObject({ ok: true });
    expect(await seatsAt("ines@globe.test")).toEqual([]);
    expect(await endColleague(await grantOf("marco@globe.test"), ines)).toEqual({
      ok: false,
      refusal: "no-longer-yours",
    });
    expect(await inviteColleague({ email: "friend@globe.test" }, ines)).toEqual({
      ok: false,
      refusal: "no-longer-yours",
    });
  });

  it("never end their own role, so that somebody always stays", async () => {
    const marco = await operatorOf("Safford", "marco@safford.test");
    expect(await endColleague(await grantOf("marco@safford.test"), marco)).toEqual({
      ok: false,
      refusal: "own-role",
    });
  });

  it("who end each other's role at the same moment do not leave nobody", async () => {
    const marco = await operatorOf("Kingman", "marco@kingman.test");
    const ines = await operatorOf("Kingman", "ines@kingman.test");
    const [marcos, iness] = [
      await grantOf("marco@kingman.test"),
      await grantOf("ines@kingman.test"),
    ];
    await Promise.all([endColleague(iness, marco), endColleague(marcos, ines)]);
    expect(await listOwnStaff(marco.organizationId)).toHaveLength(1);
  });

  it("are out of reach of another organization, and their other roles of their colleagues", async () => {
    const marco = await operatorOf("Bisbee", "marco@bisbee.test");
    await operatorOf("Douglas", "paz@douglas.test");
    await invite(
      { email: "dana@bisbee.test", role: "employer", organization: "Bisbee" },
      registryItself,
    );
    for (const email of ["paz@douglas.test", "dana@bisbee.test"]) {
      expect(await endColleague(await grantOf(email), marco)).toEqual({
        ok: false,
        refusal: "not-found",
      });
    }
    expect(await endColleague("nothing", marco)).toEqual({ ok: false, refusal: "not-found" });
  });
});
