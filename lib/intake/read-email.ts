const shape =
  /^[^\s@"'<>(),:;[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Whether a text is one e-mail address, as people write them. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && shape.test(text);
}
