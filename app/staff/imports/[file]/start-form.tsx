import { Button } from "@/components/ui/button";
import { start } from "./actions";

/** The button that has a stored file imported. */
export function StartForm({
  fileId,
  words,
}: {
  readonly fileId: string;
  readonly words: Readonly<Record<"start", string>>;
}) {
  return (
    <form action={start}>
      <input type="hidden" name="fileId" value={fileId} />
      <Button>{words.start}</Button>
    </form>
  );
}
