// What the bundled report says, to compare the elements with.
import {plainText} from '../../../src/report/marks.ts';
import type {Report, Text} from '../../../src/report/schema.ts';
import json from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};

export const report = json as unknown as Report;

export const said = (text: Text | undefined, language: string): string => plainText(text?.[language] ?? '');

/** Both, without white space and in one form of quote: how lines break on paper is nobody's business here. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/g, '').normalize('NFKC');
