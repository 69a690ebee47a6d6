const sentence = /\s.*\.$/;
const address = /^https?:/;
const namesInWords = new Set(["en", "es", "source", "title"]);
const saysFinding = new Set(["finding", "said", "says"]);
const holdsValue = new Set(["always", "dated"]);

/**
 * A node of the code and where it stands, as Babel has it.
 * @typedef {{
 *   readonly node: Node,
 *   readonly parentPath: Place | null,
 *   readonly key: string | number | null,
 *   readonly listKey?: string | null,
 * }} Place
 * @typedef {{
 *   readonly type: string,
 *   readonly value?: unknown,
 *   readonly name?: unknown,
 *   readonly key?: Node,
 *   readonly callee?: Node,
 * }} Node
 */

/**
 * Leaves out texts whose change is no change of a rule: what people read (sentences, labels, titles,
 * sections of a source), and the codes and outcomes of findings, which the compiler checks.
 */
export const strykerPlugins = [
  { kind: "Ignore", name: "prose", value: { shouldIgnore: whyIgnored } },
];

/** @param {Place} place */
function whyIgnored({ node, parentPath: holder, key, listKey }) {
  if (node.type !== "StringLiteral" || holder === null) return undefined;
  const text = String(node.value);
  if (sentence.test(text) || address.test(text)) return "A sentence or an address.";
  if (holder.node.type === "ObjectProperty") {
    return key === "value" && namesInWords.has(nameOf(holder.node.key))
      ? "A name in words."
      : undefined;
  }
  if (holder.node.type !== "CallExpression" || listKey !== "arguments") return undefined;
  const called = nameOf(holder.node.callee);
  if (saysFinding.has(called)) return "A word that the compiler checks.";
  if (holdsValue.has(called) && key === 0) return "The label of a value.";
  return isCitation(holder) ? "A section of a source." : undefined;
}

/** @param {Place} call */
function isCitation({ parentPath: holder, key }) {
  if (holder?.node.type === "CallExpression") {
    return key === 2 && holdsValue.has(nameOf(holder.node.callee));
  }
  return holder?.node.type === "ObjectProperty" && nameOf(holder.node.key) === "cite";
}

/** @param {Node | undefined} node */
function nameOf(node) {
  return node?.type === "Identifier" ? String(node.name) : "";
}
