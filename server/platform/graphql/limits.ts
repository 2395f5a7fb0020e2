import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** What one operation may ask for. The product's own largest operation stays below half of each. */
export const limits = { depth: 12, aliases: 30, rootFields: 20, fields: 600 } as const;

/** Refuses operations that are too deep, alias too much or ask for too many fields. */
export function operationLimits(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let fields = 0;
  let aliases = 0;
  const refuse = (what: string) => {
    context.reportError(
      new GraphQLError(`The operation ${what}.`, { extensions: { code: 'OPERATION_TOO_LARGE' } }),
    );
  };
  return {
    OperationDefinition: {
      enter(node) {
        const roots = node.selectionSet.selections.length;
        if (roots > limits.rootFields) refuse(`asks for ${String(roots)} root fields`);
      },
    },
    Field: {
      enter(node) {
        depth += 1;
        fields += 1;
        if (node.alias) aliases += 1;
        if (depth === limits.depth + 1) refuse(`is deeper than ${String(limits.depth)} levels`);
        if (fields === limits.fields + 1)
          refuse(`asks for more than ${String(limits.fields)} fields`);
        if (aliases === limits.aliases + 1)
          refuse(`uses more than ${String(limits.aliases)} aliases`);
      },
      leave() {
        depth -= 1;
      },
    },
  };
}
