import { publish, typeOfStatement } from "@/app/publish";
import { signedStatusList } from "@/lib/certificates/status-list";

export const dynamic = "force-dynamic";

/** A signed list of the badges that are revoked or suspended. Who does not ask for `application/vc` gets plain JSON. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return publish(async () => {
    const list = await signedStatusList(id);
    return list && { body: JSON.stringify(list), type: typeOfStatement(request.headers) };
  });
}
