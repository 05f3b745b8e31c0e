import {say} from '../language.js';
import {inOneLine} from '../problem.js';
import type {Article} from './article.js';

/** As much of a paragraph as it is known by. */
const beginning = (text: string): string => {
  const cut = [...text.replaceAll('\n', ' ')].slice(0, 24).join('');
  return cut.length < text.length ? `${cut}…` : cut;
};

export function uncoveredLine({name, paragraphs}: Article, index: number): string {
  const {line, text} = paragraphs[index]!;
  const what = index ? [`paragraph ${index}`, `第${index}段`] : ['the headline', '标题'];
  return inOneLine(
    `${name}:${line}:1 ${say([
      `error Nothing rests on ${what[0]}: “${beginning(text)}” (paragraph-uncovered)`,
      `错误 没有任何内容以${what[1]}为依据：“${beginning(text)}” (paragraph-uncovered)`,
    ])}`,
  );
}

export const uncoveredForMachines = ({paragraphs}: Article, index: number) => ({
  paragraph: index,
  line: paragraphs[index]!.line,
  beginning: beginning(paragraphs[index]!.text),
});
