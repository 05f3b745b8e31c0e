import type {Article} from './article.js';

/** Of the first of a list nobody can tell where it begins: so many characters at most. */
const LONGEST_FIRST = 12;

/** 甲产业、乙产业和丙产业等: each item, and the first one together with the second. */
function listItems(text: string): string[] {
  const items = [...text.matchAll(/(?<=、)[^、，,。；;：:（(“”]{2,16}?(?=、|等|[，,。；;）)]|$)/g)];
  return items.flatMap(({0: item, index}) => {
    const before = /[^、，,。；;：:（(“”]+$/.exec(text.slice(0, index - 1))?.[0] ?? '';
    const firsts = Array.from({length: Math.min(LONGEST_FIRST, before.length)}, (_, i) => before.slice(-i - 1) + item);
    return [item, ...firsts];
  });
}

/** What the article cannot be summarized without: its lists, what it has in quotation marks, the names of congresses. */
export function namesInArticle({paragraphs}: Article): string[] {
  return paragraphs.flatMap(({text}) => [
    ...[...text.matchAll(/[“"《「]([^“”"《》「」]+)[”"》」]/g)].map(([, words]) => words!),
    ...listItems(text),
    ...(text.match(/[一二三四五六七八九十]+大(?:和[一二三四五六七八九十]+届历次全会)?/g) ?? []),
    ...[...text.matchAll(/(?<=, )([^,.;:]{2,40})(?=,| and )/g)].map(([, words]) => words!),
  ]);
}
