import { Button } from "@/components/ui/button";

/** Asks for the day on which the answer is to be given. */
export function AsOfForm({
  words,
  on,
}: {
  readonly words: {
    readonly label: string;
    readonly show: string;
    readonly notRead: string | null;
  };
  readonly on: string;
}) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
      <label htmlFor="on" className="font-semibold">
        {words.label}
        <input
          id="on"
          name="on"
          type="date"
          defaultValue={on}
          aria-describedby={words.notRead ? "on-error" : undefined}
          aria-invalid={words.notRead ? true : undefined}
          className="ml-3 min-h-8 rounded-sm border border-edge bg-card px-2 font-normal aria-invalid:border-2 aria-invalid:border-invalid"
        />
      </label>
      <Button look="secondary" size="staff">
        {words.show}
      </Button>
      {words.notRead && (
        <p id="on-error" className="w-full font-semibold text-invalid">
          {words.notRead}
        </p>
      )}
    </form>
  );
}
