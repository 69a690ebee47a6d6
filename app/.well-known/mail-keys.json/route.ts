import { mailRecord } from "@/lib/keys/mail-record";
import { listKeys } from "@/lib/keys/signing-key";
import { publish } from "@/app/publish";

export const dynamic = "force-dynamic";

/** Every key that ever signed the registry's e-mail, with its days: an old message can still be checked. */
export async function GET(): Promise<Response> {
  return publish(async () => {
    const keys = await listKeys("mail");
    const archive = keys.map((key) => ({
      ...mailRecord(key),
      from: key.createdAt,
      to: key.retiredAt,
      demonstration: key.demonstration,
    }));
    return { body: JSON.stringify({ keys: archive }), type: "application/json" };
  });
}
