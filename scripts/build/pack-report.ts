// The bundled report in fewer bytes. What the table of the format says already – which fields there are, and in which order –
// is left out, and what is alike stands together: numbers, ids, the texts of each language. Evidence that stands in the text
// before it, word for word, is a place in it. Chinese is left to pack-chinese.ts.
import {resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {Plugin} from 'vite';
import {reportShape, type Shape} from '../../src/report/generated/shape.ts';
import {inOneLanguage} from './one-language.ts';
import {unpackReport, ZERO, type PackedReport} from './unpack-report.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The languages of all texts: one that is left out elsewhere may still have a headline. */
function languagesIn(report: unknown): string[] {
  const {languages, source} = report as {languages: readonly string[]; source: {language: string}};
  return [...new Set([source.language, ...languages])];
}

function packed(report: unknown): PackedReport {
  const languages = languagesIn(report);
  const texts = languages.map((): string[] => []);
  const words: string[] = [];
  let numbers = '';
  let said = '';
  const number = (value: number) => (numbers += String.fromCharCode(value + ZERO));

  function pack(part: Shape, value: unknown): void {
    if (Array.isArray(part)) {
      const list = value as readonly unknown[];
      number(list.length);
      for (const one of list) pack((part as readonly [Shape])[0], one);
    } else if (part instanceof RegExp) {
      if (part.unicode) {
        const evidence = value as string;
        const start = said.indexOf(evidence) + 1;
        number(start);
        if (start) number(evidence.length - 1);
        else texts[0]!.push(evidence);
      } else if (part.ignoreCase && Number.isInteger(value) && (value as number) < 1e4) number((value as number) + 1);
      else {
        if (part.ignoreCase) number(0);
        words.push(String(value));
      }
    } else if (part) {
      for (const [name, field] of Object.entries(part as Record<string, Shape>)) {
        const one = (value as Fields)[name.replace('$', '')];
        if (name.endsWith('$')) number(one === undefined ? 0 : 1);
        if (one !== undefined) pack(field, one);
      }
    } else {
      languages.forEach((language, index) => texts[index]!.push(((value as Fields)[language] ?? '') as string));
      said = texts[0]!.at(-1)!;
    }
  }

  pack(reportShape, report);
  return {numbers, words: words.join('~'), languages, texts: texts.map((list) => list.join('~'))};
}

/** @param only - the one language that is kept */
export const packReport = (only?: string): Plugin => ({
  name: 'fulcrum:pack-report',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/report\/reports\/.*\.json$/},
    handler(code) {
      // $schema and $comment are for whoever writes the file
      const whole: unknown = JSON.parse(code, (key, value: unknown) => (key.startsWith('$') ? undefined : value));
      // what measures the script replaces the report by an empty one
      if (Object.keys(whole as object).length === 0) return null;
      const report = only ? inOneLanguage(whole, only) : whole;
      const {numbers, words, languages, texts} = packed(report);
      if (!isDeepStrictEqual(unpackReport(reportShape, numbers, words, languages, texts), report))
        this.error('pack-report.ts has no way to write something in this report: a bar in a text, a space in an id?');
      const parts = [numbers, words, languages, texts].map((part) => JSON.stringify(part)).join(', ');
      return {
        code: `import {reportShape} from ${JSON.stringify(resolve('src/report/generated/shape.ts'))};
import {unpackReport} from ${JSON.stringify(resolve('scripts/build/unpack-report.ts'))};
export default unpackReport(reportShape, ${parts});`,
        map: null,
        moduleType: 'js',
      };
    },
  },
});
