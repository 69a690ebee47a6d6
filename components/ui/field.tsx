import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from "react";

const control =
  "block w-full rounded-sm border border-edge bg-card px-3 py-2 text-ink min-h-11 [&[readonly]]:bg-wash [&[readonly]]:text-quiet aria-invalid:border-2 aria-invalid:border-invalid";

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  /** Said after the label when the field may stay empty. */
  readonly optional?: string | undefined;
}

/** What a form control needs to be tied to its label, hint and errors. */
function describe({ name, hint, errors }: Labelled) {
  const described = [hint && `${name}-hint`, errors?.length && `${name}-error`].filter(Boolean);
  return {
    id: name,
    name,
    "aria-invalid": errors?.length ? true : undefined,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
  } as const;
}

/** A label, a hint, what is wrong, and the control. */
function Labelling({ children, ...field }: Labelled & { readonly children: ReactNode }) {
  const wrong = (field.errors?.length ?? 0) > 0;
  return (
    <div className={`my-5 max-w-prose ${wrong ? "border-l-4 border-invalid pl-4" : ""}`}>
      <label htmlFor={field.name} className="block font-semibold">
        {field.label}
        {field.optional && <span className="font-normal text-quiet"> ({field.optional})</span>}
      </label>
      {field.hint && (
        <p id={`${field.name}-hint`} className="text-quiet">
          {field.hint}
        </p>
      )}
      {wrong && (
        <p id={`${field.name}-error`} className="font-semibold text-invalid">
          {field.errors?.join(" ")}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </div>
  );
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "className" | "id">;

/** A line of text, a date, a file or any other input. */
export function TextField({
  name,
  label,
  hint,
  errors,
  optional,
  ...input
}: Labelled & InputProps) {
  const field = { name, label, hint, errors, optional };
  return (
    <Labelling {...field}>
      <input {...input} {...describe(field)} className={control} />
    </Labelling>
  );
}

type AreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "className" | "id">;

/** Several lines of text. */
export function TextArea({ name, label, hint, errors, optional, ...area }: Labelled & AreaProps) {
  const field = { name, label, hint, errors, optional };
  return (
    <Labelling {...field}>
      <textarea rows={3} {...area} {...describe(field)} className={control} />
    </Labelling>
  );
}

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "className" | "id">;

/** One of several choices. */
export function SelectField({
  name,
  label,
  hint,
  errors,
  optional,
  options,
  ...select
}: Labelled & SelectProps & { readonly options: readonly { value: string; text: string }[] }) {
  const field = { name, label, hint, errors, optional };
  return (
    <Labelling {...field}>
      <select {...select} {...describe(field)} className={control}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelling>
  );
}

/** A question with a few answers, shown all at once. */
export function RadioField({
  name,
  label,
  hint,
  errors,
  options,
  defaultValue,
}: Labelled & {
  readonly options: readonly { value: string; text: ReactNode; hint?: string | undefined }[];
  readonly defaultValue?: string | undefined;
}) {
  const { "aria-describedby": describedBy } = describe({ name, label, hint, errors });
  const wrong = (errors?.length ?? 0) > 0;
  return (
    <fieldset
      className={`my-5 max-w-prose ${wrong ? "border-l-4 border-invalid pl-4" : ""}`}
      aria-describedby={describedBy}
    >
      <legend className="font-semibold">{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-quiet">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${name}-error`} className="font-semibold text-invalid">
          {errors?.join(" ")}
        </p>
      )}
      {options.map((option, index) => (
        <label key={option.value} className="mt-2 flex min-h-11 cursor-pointer items-start gap-3">
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            className="mt-1 size-5 shrink-0 accent-primary"
          />
          <span>
            {option.text}
            {option.hint && <span className="block text-quiet">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
