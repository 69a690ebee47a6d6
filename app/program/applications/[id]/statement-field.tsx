/** A statement that is made by ticking its box, with what is wrong beside it. */
export function StatementField({
  name,
  label,
  hint,
  optional,
  errors,
  defaultValue,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly optional: string | undefined;
  readonly errors: readonly string[] | undefined;
  readonly defaultValue: string | undefined;
}) {
  const isWrong = (errors?.length ?? 0) > 0;
  return (
    <div className={`my-5 max-w-prose ${isWrong ? "border-l-4 border-invalid pl-4" : ""}`}>
      {isWrong && (
        <p id={`${name}-error`} className="font-semibold text-invalid">
          {errors?.join(" ")}
        </p>
      )}
      <label className="flex min-h-11 cursor-pointer items-start gap-3 font-semibold">
        <input
          type="checkbox"
          id={name}
          name={name}
          defaultChecked={defaultValue === "on"}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${name}-hint ${name}-error` : `${name}-hint`}
          className="mt-1 size-5 shrink-0 accent-primary"
        />
        <span>
          {label}
          {optional && <span className="font-normal text-quiet"> ({optional})</span>}
        </span>
      </label>
      <p id={`${name}-hint`} className="text-quiet">
        {hint}
      </p>
    </div>
  );
}
