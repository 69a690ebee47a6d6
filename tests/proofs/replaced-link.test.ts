import { expect, test } from "vitest";
import { editionInForce } from "@/lib/certificates/edition";
import { signedBadge } from "@/lib/certificates/signed-badge";
import { checkDocument } from "@/lib/proofs/check-document";
import { replaceVerifyLink } from "@/lib/registry/replace-link";
import { fromCalifornia, registered, registrarOf } from "@/tests/support/register";

test("a badge stays genuine when its holder replaces the link that it names: no fact of it changed", async () => {
  const registrar = await registrarOf("AZ");
  const { id, personId } = await registered(fromCalifornia, registrar, { person: "new" });
  const badge = JSON.stringify(await signedBadge(await editionInForce(id)));
  expect(await replaceVerifyLink({ id, personId }, registrar)).toBe(true);
  expect(await checkDocument(new TextEncoder().encode(badge), { userId: null })).toMatchObject({
    proof: "genuine",
    differences: [],
  });
});
