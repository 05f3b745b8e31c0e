import {pathOf} from '../../report/report-problem.js';
import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {isFields, type Change} from '../diff/change.js';
import {compareReports} from '../diff/compare.js';
import {correctionFor} from '../diff/correction.js';
import {changesInWords} from '../diff/print.js';
import {readJson} from '../input.js';
import {say} from '../language.js';
import {inOneLine} from '../problem.js';

/** @throws UsageError where there is no report in the file: what differs could not be said */
function reportIn(file: string): unknown {
  const {name, value, mistakes} = readJson(file);
  const [first] = mistakes;
  if (first)
    throw new UsageError([
      `${name}:${first.line}:${first.column} is not JSON (${first.kind}): mend it first.`,
      `${name}:${first.line}:${first.column}不是有效的JSON（${first.kind}）：请先改正。`,
    ]);
  if (!isFields(value)) throw new UsageError([`${name} is not a report.`, `${name}不是报道摘要。`]);
  return value;
}

function forMachines({kind, at, from, language, before, after}: Change) {
  const moved = kind === 'moved';
  return {
    path: pathOf(at),
    kind,
    ...(language === undefined ? {} : {language}),
    before: moved ? pathOf(from!) : (before ?? null),
    after: moved ? pathOf(at) : (after ?? null),
  };
}

function run({files, json, write}: Call): number {
  const [old, now, ...more] = files;
  if (!old || !now || more.length || (old === '-' && now === '-'))
    throw new UsageError([
      'Name two files, the old one first; one of them may be "-". See --help.',
      '请指明两个文件，旧文件在前；其中一个可为“-”。请看--help。',
    ]);
  const [before, after] = [reportIn(old), reportIn(now)];
  const changes = compareReports(before, after);
  const correction = correctionFor(changes, before, after);
  if (json)
    write(
      JSON.stringify(
        {same: !changes.length, changes: changes.map(forMachines), correction: correction ?? null},
        null,
        2,
      ),
    );
  else if (!changes.length) write(say(['The reports are the same.', '两份报道摘要相同。']));
  else {
    write(changesInWords(changes, before, after));
    write('');
    write(
      say([changes.length === 1 ? '1 difference.' : `${changes.length} differences.`, `共${changes.length}处不同。`]),
    );
    if (correction) {
      write('');
      write(
        say([
          'For readers, an entry for "corrections", to be edited:',
          '供读者看的更正说明，可改写后放入"corrections"：',
        ]),
      );
      // What it writes out of a text is JSON’s own way to write it.
      write(JSON.stringify(correction, null, 2).split('\n').map(inOneLine).join('\n'));
    }
  }
  return changes.length ? EXIT.problems : EXIT.fine;
}

export const diff: Command = {
  summary: ['Says what changed between two reports.', '说明两份摘要有何不同。'],
  usage: 'old.json new.json',
  help: [
    'Says for each part what was added, removed, changed or moved, in each language, and suggests a note of correction for readers. ' +
      'Entries are known by their ids, sections by their names, claims by their words. One of the files may be "-".',
    '逐项说明各语言中新增、删除、改动、移动了什么，并为读者草拟更正说明。条目按id对应，栏目按名称对应，各条内容按文字对应。其中一个文件可为“-”。',
  ],
  options: {},
  run,
};
