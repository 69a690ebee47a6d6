/** A comment that switches a rule off must say why, after two dashes.
 *  @type {import("eslint").Rule.RuleModule} */
export const explainedDisables = {
  meta: {
    type: "problem",
    schema: [],
    messages: { unexplained: "Say why the rule is switched off: eslint-disable… -- reason" },
  },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        const [directive = "", reason = ""] = comment.value.split(/\s--\s/);
        if (/^\s*eslint-disable/.test(directive) && reason.trim() === "" && comment.loc)
          context.report({ loc: comment.loc, messageId: "unexplained" });
      }
    },
  }),
};
