import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { date } from "@/lib/dates";
import { listEvents } from "@/lib/history/list-events";
import { recordEvent, registryItself } from "@/lib/history/record-event";
import { listVerifications } from "@/lib/registry/list-verifications";
import { verifyByNumber } from "@/lib/registry/verify-credential";
import { fromOlderRecord, registered, registrarOf } from "@/tests/support/register";
import { addUser } from "@/tests/support/sign-in";

async function looked(family: string) {
  const credential = await registered(
    { ...fromOlderRecord, given: "Looked", family },
    await registrarOf("AZ"),
  );
  const lookedUpBy = async (userId: string | null) => {
    await verifyByNumber({ number: credential.number, lastName: family }, { userId });
    const [last] = await listVerifications(credential.id);
    return last?.askedBy;
  };
  return { credential, lookedUpBy };
}

describe("a look-up", () => {
  it("by somebody signed in is never shown as the public's, though they have no name", async () => {
    const { lookedUpBy } = await looked("Upward");
    const auditor = await addUser("nameless@audit.test", { role: "auditor" });
    const stranger = await addUser("roleless@office.test");
    expect(await lookedUpBy(null)).toBeNull();
    expect(await lookedUpBy(auditor.id)).toEqual({ name: null, role: "auditor" });
    expect(await lookedUpBy(stranger.id)).toEqual({ name: null, role: null });
  });

  it("shows the name with the organization of the role held on that day, and without one that alone", async () => {
    const { lookedUpBy } = await looked("Sideways");
    const { id: organizationId } = await db.organization.create({
      data: { name: "Copper Clinic", roles: ["employer"] },
    });
    const employer = await addUser(
      "nameless@clinic.test",
      { role: "registrar", state: "AZ", to: "2021-01-01" },
      { role: "employer", organizationId },
    );
    expect(await lookedUpBy(employer.id)).toEqual({ name: "Copper Clinic", role: "employer" });
    await db.user.update({ where: { id: employer.id }, data: { name: "Ada Park" } });
    expect(await lookedUpBy(employer.id)).toEqual({
      name: "Ada Park, Copper Clinic",
      role: "employer",
    });
  });
});

describe("an event", () => {
  it("is the registry's only when nobody did it; a user without a name is told by their role", async () => {
    const registrar = await addUser("nameless@az.test", { role: "registrar", state: "AZ" });
    const { id } = await registered(
      { ...fromOlderRecord, given: "By", family: "User" },
      { userId: registrar.id, role: "registrar", state: "AZ" },
    );
    const [event] = await listEvents({ credentialId: id }, "AZ");
    expect(event).toMatchObject({ byRegistry: false, actorRole: "registrar", actorName: null });
    await db.$transaction((tx) =>
      recordEvent(tx, {
        type: "verify-link-replaced",
        effectiveOn: date("2026-06-01"),
        actor: registryItself,
        credentialId: id,
      }),
    );
    const [own] = await listEvents({ credentialId: id }, "AZ");
    expect(own).toMatchObject({ byRegistry: true, actorName: null });
  });
});
