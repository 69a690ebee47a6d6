const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

/** A message's text as it is, its web addresses clickable. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <p className="mt-3 max-w-3xl whitespace-pre-wrap break-words border border-hairline bg-card p-4">
      {text.split(address).map((part, index) =>
        index % 2 === 1 ? (
          <a key={String(index)} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
