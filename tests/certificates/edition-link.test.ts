import { expect, test } from "vitest";
import { editionInForce } from "@/lib/certificates/edition";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/links";
import { replaceVerifyLink } from "@/lib/registry/replace-link";
import { verifyByLink } from "@/lib/registry/verify-credential";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

const nobody = { userId: null };

async function documentsOfSomeone() {
  const registrar = await registrarOf("AZ");
  const typed = { ...fromCalifornia, given: `Lena${String(await db.person.count())}` };
  const credential = await registered(typed, registrar, { person: "new" });
  return { registrar, credential, edition: await editionInForce(credential.id) };
}

test("the link on a certificate says which edition it stands on", async () => {
  const { edition } = await documentsOfSomeone();
  const answer = await verifyByLink(linkToken(edition.links.verify, "verify"), nobody);
  expect(answer).toMatchObject({ found: true, document: { edition: 1, supersededBy: null } });
});

test("the link on a superseded certificate says by which edition it was superseded, and what is known now", async () => {
  const { credential, edition } = await documentsOfSomeone();
  await db.personName.updateMany({
    where: { personId: credential.personId },
    data: { family: "Quintana" },
  });
  await editionInForce(credential.id);
  const answer = await verifyByLink(linkToken(edition.links.verify, "verify"), nobody);
  expect(answer).toMatchObject({
    found: true,
    document: { edition: 1, supersededBy: 2 },
    answer: { credential: { holder: { name: { family: "Quintana" } } } },
  });
});

test("a replaced link of a credential replaces the code on its certificate too", async () => {
  const { registrar, credential, edition } = await documentsOfSomeone();
  const { id, personId } = credential;
  await replaceVerifyLink({ id, personId }, registrar);

  const old = await verifyByLink(linkToken(edition.links.verify, "verify"), nobody);
  expect(old.found).toBe("replaced");
  const { links } = await editionInForce(id);
  expect(links.verify).not.toBe(edition.links.verify);
  expect(await verifyByLink(linkToken(links.verify, "verify"), nobody)).toMatchObject({
    found: true,
    document: { edition: 1 },
  });
});

test("the link that fetches a certificate verifies nothing", async () => {
  const { edition } = await documentsOfSomeone();
  const token = linkToken(edition.links.certificate, "certificate");
  expect((await verifyByLink(token, nobody)).found).toBe(false);
});
