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
  // Whatever the report says that the headline says too will do; who counts paragraphs does not think of it.
  const mend = index
    ? ['', '']
    : [' Add a source with "paragraph": 0, for example to "event".', '请加一项"paragraph": 0的出处，如写在event中。'];
  return inOneLine(
    `${name}:${line}:1 ${say([
      `error Nothing rests on ${what[0]}: “${beginning(text)}”${mend[0]} (paragraph-uncovered)`,
      `错误 没有任何内容以${what[1]}为依据：“${beginning(text)}”${mend[1]} (paragraph-uncovered)`,
    ])}`,
  );
}

export const uncoveredForMachines = ({paragraphs}: Article, index: number) => ({
  paragraph: index,
  line: paragraphs[index]!.line,
  beginning: beginning(paragraphs[index]!.text),
});
