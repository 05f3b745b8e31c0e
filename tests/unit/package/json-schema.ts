import {readFileSync} from 'node:fs';
import {Ajv, type ErrorObject} from 'ajv';
import type {Steps} from '../fuzz/places.js';

export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
export const schema = readJson('dist/report.schema.json') as JsonSchema;

/** Not strict: editors have keywords of their own, such as patternErrorMessage. */
export const ajv = new Ajv({strict: false, allErrors: true});

/** Every field, with its path in the schema. */
export function fieldsOf(at: JsonSchema, path = ''): [path: string, field: JsonSchema][] {
  const own = Object.entries(at.properties ?? {}).map(([key, field]): [string, JsonSchema] => [
    `${path}.${key}`,
    field,
  ]);
  const inside = [...own, ...(at.items ? [[`${path}[]`, at.items] as const] : [])];
  const options = (at.anyOf ?? []).map((one, index) => [`${path}|${index}`, one] as const);
  return [...own, ...[...inside, ...options].flatMap(([where, one]) => fieldsOf(one, where))];
}

/** Where ajv found something. Of a choice it says what is wrong with each option: that counts as one thing. */
export function placesOf(errors: readonly ErrorObject[] | null | undefined): {at: Steps; choice: boolean}[] {
  return (errors ?? [])
    .filter(({schemaPath}) => !schemaPath.includes('/anyOf/'))
    .map(({instancePath, keyword, params, propertyName}) => {
      const steps = instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      const {missingProperty, additionalProperty} = params as Record<string, string | undefined>;
      const more =
        missingProperty ?? additionalProperty ?? propertyName ?? (params['propertyName'] as string | undefined);
      return {at: more === undefined ? steps : [...steps, more], choice: keyword === 'anyOf'};
    });
}
