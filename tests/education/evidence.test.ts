import { expect, it } from "vitest";
import { today } from "@/lib/dates";
import { findRecord } from "@/lib/education/ledger";
import { recordEducation } from "@/lib/education/record-education";
import { storeEvidence } from "@/lib/education/store-evidence";
import { atWork, course, idOf } from "@/tests/support/education";
import { registrarOf } from "@/tests/support/register";

const now = today("America/Phoenix");
const pdf = () => new File(["%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"], "attended.pdf");

it("what a registrar records has its file at once, and nobody else's", async () => {
  const arizona = await registrarOf("AZ");
  const { personId } = await atWork("Evidenced", arizona);
  const documentId = idOf(await storeEvidence(pdf(), arizona.userId));
  const row = { ...course, source: "program", documentId } as const;
  const other = await registrarOf("AZ");
  expect(await recordEducation(personId, row, other, now)).toMatchObject({
    refusal: "document-not-found",
  });
  const id = idOf(await recordEducation(personId, row, arizona, now));
  const [record] = (await findRecord(id, personId)) ?? [];
  expect(record?.documents).toEqual([{ id: documentId, name: "attended.pdf" }]);
});

it("a hundred files a day are taken from one user, and the next one is not", async () => {
  const { userId } = await registrarOf("ID");
  for (let sent = 1; sent < 100; sent += 1) {
    expect(await storeEvidence(new File([], "empty.pdf"), userId)).toMatchObject({
      refusal: "empty",
    });
  }
  expect(await storeEvidence(pdf(), userId)).toMatchObject({ ok: true });
  expect(await storeEvidence(pdf(), userId)).toMatchObject({ refusal: "too-many" });
});
