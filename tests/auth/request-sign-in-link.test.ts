import { describe, expect, it } from "vitest";
import { requestSignInLink } from "@/lib/auth/request-sign-in-link";
import { seatsAt } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { addPerson, addUser, queuedLinkTokens } from "@/tests/support/sign-in";

const registrar = { role: "registrar", state: "AZ" } as const;
let clients = 0;

/** Each test asks from a network address of its own, so that the limits of one do not meet another's. */
function ask(email: string, next: string | null = null, client = `192.0.2.${String(++clients)}`) {
  return requestSignInLink({ email, client, next });
}

async function written() {
  return {
    links: await db.signInLink.count(),
    emails: await db.outboundEmail.count(),
    users: await db.user.count(),
  };
}

describe("asking for a sign-in link", () => {
  it("sends one to somebody with a role today", async () => {
    await addUser("rosa@office.test", registrar);
    expect((await ask("rosa@office.test")).ok).toBe(true);
    expect(await queuedLinkTokens("rosa@office.test")).toHaveLength(1);
  });

  it("keeps the link by the hash of its token only", async () => {
    await addUser("hash@office.test", registrar);
    await ask("hash@office.test");
    const [token] = await queuedLinkTokens("hash@office.test");
    expect(token).toMatch(/^[\w-]{43}$/);
    const link = await db.signInLink.findFirst({ where: { identifier: "hash@office.test" } });
    expect(JSON.stringify(link)).not.toContain(token);
  });

  it("understands an address typed with capitals and spaces, and writes to the one on record", async () => {
    await addUser("Ana.Ruiz@office.test", registrar);
    await ask("  ana.ruiz@OFFICE.test ");
    expect(await queuedLinkTokens("Ana.Ruiz@office.test")).toHaveLength(1);
  });

  it("remembers the page to come back to, and never puts the address into the link", async () => {
    await addUser("back@office.test", registrar);
    await ask("back@office.test", "/staff/search?q=1");
    const email = await db.outboundEmail.findFirst({ where: { to: "back@office.test" } });
    expect(JSON.stringify(email?.data)).toMatch(
      /^\{"path":"\/sign-in\/link\/[\w-]{43}\?next=%2Fstaff%2Fsearch%3Fq%3D1"\}$/,
    );
  });

  it("sends one to a holder whose address an office or a program has asserted", async () => {
    for (const source of ["registrar", "program", "other-state", "legacy-register"]) {
      const address = `${source}@holder.test`;
      await addPerson({ address, source });
      await ask(address);
      expect(await queuedLinkTokens(address), source).toHaveLength(1);
    }
  });

  it.each([
    ["an address nobody has", async () => Promise.resolve()],
    [
      "somebody whose role has ended",
      async (address: string) => {
        await addUser(address, { ...registrar, to: "2020-12-31" });
      },
    ],
    [
      "somebody whose role has not begun",
      async (address: string) => {
        await addUser(address, { ...registrar, from: "2199-01-01" });
      },
    ],
    [
      "an address that only the holder stated",
      async (address: string) => {
        await addPerson({ address, source: "holder" });
      },
    ],
    [
      "an address that two people have",
      async (address: string) => {
        await addPerson({ address });
        await addPerson({ address });
      },
    ],
    [
      "an address that was replaced",
      async (address: string) => {
        await addPerson({ address });
        await db.personEmail.updateMany({ where: { address }, data: { replacedAt: new Date() } });
      },
    ],
  ])("gives %s the same answer and the same mail, which opens no record", async (what, prepare) => {
    const address = `${what.replaceAll(/\W+/g, "-")}@nowhere.test`;
    await prepare(address);
    await addUser(`known-${address}`, registrar);
    const before = await written();
    expect(await ask(address)).toEqual(await ask(`known-${address}`));
    expect(await written()).toEqual({
      ...before,
      links: before.links + 2,
      emails: before.emails + 2,
    });
    expect(await queuedLinkTokens(address)).toHaveLength(1);
    expect(await seatsAt(address)).toEqual([]);
  });

  it("takes the same time for a known and an unknown address", async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round++) {
      await addUser(`time${String(round)}@office.test`, registrar);
      known.push(await timeOf(`time${String(round)}@office.test`));
      unknown.push(await timeOf(`time${String(round)}@nowhere.test`));
    }
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(60);
  });

  it("is refused after five tries for one address, known or not, and others may go on", async () => {
    await addUser("often@office.test", registrar);
    for (const address of ["often@office.test", "often@nowhere.test"]) {
      for (let time = 1; time <= 5; time++) expect((await ask(address)).ok).toBe(true);
      expect(await ask(address)).toEqual({ ok: false, refusal: "too-many" });
    }
    expect(await queuedLinkTokens("often@office.test")).toHaveLength(5);
    expect((await ask("others@nowhere.test")).ok).toBe(true);
  });

  it("is refused after thirty tries from one place", async () => {
    const tries = Array.from({ length: 31 }, (_, index) => `many${String(index)}@nowhere.test`);
    const answers = await Promise.all(tries.map((address) => ask(address, null, "198.51.100.7")));
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(1);
  });
});

async function timeOf(address: string): Promise<number> {
  const begun = performance.now();
  await ask(address);
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
