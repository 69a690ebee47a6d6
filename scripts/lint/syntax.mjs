/** @typedef {{ selector: string, message: string }} Ban */

/** What even the maker of days does without.
 *  @type {readonly Ban[]} */
export const exceptCasts = [
  {
    selector: "TSEnumDeclaration",
    message: "No enums: a union of words, or an object `as const`.",
  },
  {
    selector: "ExportAllDeclaration",
    message: "No barrel files: import from where it is written.",
  },
  {
    selector: "ClassDeclaration:not([superClass.name=/Error$/]), ClassExpression",
    message: "No classes but errors.",
  },
];

/** What the house does without.
 *  @type {readonly Ban[]} */
export const everywhere = [
  ...exceptCasts,
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const']), TSTypeAssertion",
    message: "No casts: parse, narrow, or declare the type where the value is made.",
  },
];

const states =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR";
const oneState = "Only lib/states knows one state from another: ask the policy.";

/** What only the folder of the states may do.
 *  @type {readonly Ban[]} */
export const outsideStates = [
  {
    selector: `BinaryExpression[operator=/^[!=]==?$/]:matches([left.value=/^(${states})$/], [right.value=/^(${states})$/])`,
    message: oneState,
  },
  { selector: `SwitchCase[test.value=/^(${states})$/]`, message: oneState },
];

/** What the product does without and its commands and tests may need.
 *  @type {readonly Ban[]} */
export const productOnly = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "The configuration is read in lib/env.ts and nowhere else.",
  },
];
