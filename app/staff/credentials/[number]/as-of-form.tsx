import { Button } from "@/components/ui/button";

interface Words {
  readonly on: string;
  readonly known: string;
  readonly show: string;
  readonly onNotRead: string | null;
  readonly knownNotRead: string | null;
}

/** Asks for the day on which the answer is to be given, and for the day whose knowledge it is to rest on. */
export function AsOfForm({
  words,
  on,
  known,
}: {
  readonly words: Words;
  readonly on: string;
  readonly known: string;
}) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-start gap-x-6 gap-y-3">
      <DayField name="on" label={words.on} value={on} problem={words.onNotRead} />
      <DayField name="known" label={words.known} value={known} problem={words.knownNotRead} />
      <Button look="secondary" size="staff">
        {words.show}
      </Button>
    </form>
  );
}

function DayField({
  name,
  label,
  value,
  problem,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
}) {
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={value}
        aria-describedby={problem ? `${name}-error` : undefined}
        aria-invalid={problem ? true : undefined}
        className="ml-3 min-h-8 rounded-sm border border-edge bg-card px-2 aria-invalid:border-2 aria-invalid:border-invalid"
      />
      {problem && (
        <p id={`${name}-error`} className="max-w-xs font-semibold text-invalid">
          {problem}
        </p>
      )}
    </div>
  );
}
