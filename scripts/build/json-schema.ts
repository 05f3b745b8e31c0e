// dist/report.schema.json: the format as editors such as VS Code want it. Unknown fields are underlined, since they are more often
// slips than wishes; "$comment" and "$schema" may stand anywhere.
import {toJsonSchema} from '@valibot/to-json-schema';
import {reportSchema} from '../../src/report/schema.ts';

interface JsonSchema {
  [key: string]: unknown;
  type?: string;
  properties?: Record<string, unknown>;
  /** Of a text: its languages. */
  propertyNames?: {pattern: string};
}

/** Objects with named fields take no others; VS Code says what was expected instead of the pattern. */
function forEditors({expected, ...schema}: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(expected !== undefined && schema['pattern'] !== undefined
      ? {patternErrorMessage: `Expected: ${expected as string}.`}
      : {}),
    ...(schema.properties ? {patternProperties: {'^\\$': {}}, additionalProperties: false} : {}),
    ...(schema.propertyNames
      ? {
          patternProperties: {'^\\$': {}},
          propertyNames: {...schema.propertyNames, pattern: `^\\$|${schema.propertyNames.pattern}`},
        }
      : {}),
  };
}

export function reportJsonSchema(): unknown {
  const schema = toJsonSchema(reportSchema, {
    // the flag u is what JSON Schema's patterns have anyway
    overrideAction: ({valibotAction, jsonSchema}) =>
      valibotAction.type === 'regex'
        ? {...jsonSchema, pattern: (valibotAction as unknown as {requirement: RegExp}).requirement.source}
        : valibotAction.type === 'finite'
          ? jsonSchema
          : undefined,
    overrideSchema: ({jsonSchema}) => forEditors(jsonSchema as JsonSchema) as typeof jsonSchema,
  });
  return {title: 'A report for Fulcrum', ...schema};
}
