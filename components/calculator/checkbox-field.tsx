/** A question with several answers, of which any may be chosen. */
export function CheckboxField({
  name,
  label,
  hint,
  errors,
  options,
  values,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly values: readonly string[];
}) {
  const isWrong = (errors?.length ?? 0) > 0;
  const described = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean);
  return (
    <fieldset
      className={`my-5 max-w-prose ${isWrong ? "border-l-4 border-invalid pl-4" : ""}`}
      aria-describedby={described.length > 0 ? described.join(" ") : undefined}
    >
      <legend className="font-semibold">{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-quiet">
          {hint}
        </p>
      )}
      {isWrong && (
        <p id={`${name}-error`} className="font-semibold text-invalid">
          {errors?.join(" ")}
        </p>
      )}
      {options.map(({ value, text }, index) => (
        <label key={value} className="mt-2 flex min-h-11 cursor-pointer items-start gap-3">
          <input
            type="checkbox"
            id={index === 0 ? name : `${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={values.includes(value)}
            className="mt-1 size-5 shrink-0 accent-primary"
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
