import type {Remark} from '../problem.js';
import {addresses} from './addresses.js';
import {attributions, labels} from './attribution.js';
import {dates} from './dates.js';
import {evidenceCommas, figureBasis} from './evidence.js';
import {diagrams} from './diagrams.js';
import {fullStop} from './full-stop.js';
import {brokenMarks, coinedTerms, markedTerms, unreadMarks} from './glossary.js';
import {icons} from './icons.js';
import {languageCount, unfinished, untranslated} from './languages.js';
import {length} from './length.js';
import {neutrality} from './neutrality.js';
import {pinyin} from './pinyin.js';
import {punctuation} from './punctuation.js';
import {type ReportRule, type TextRule, wordsOf} from './rule.js';

const ofEachText =
  (...rules: readonly TextRule[]): ReportRule =>
  (report) =>
    wordsOf(report).flatMap((text) => rules.flatMap((rule) => rule(text)));

const rules: readonly ReportRule[] = [
  ofEachText(length, neutrality, punctuation, fullStop),
  dates,
  attributions,
  labels,
  markedTerms,
  coinedTerms,
  brokenMarks,
  unreadMarks,
  evidenceCommas,
  figureBasis,
  diagrams,
  addresses,
  icons,
  pinyin,
  languageCount,
  untranslated,
  unfinished,
];

/** What an editor would mend: warnings, for a report that may have errors as well. */
export const lint = (report: unknown): Remark[] => rules.flatMap((rule) => rule(report));
