import type {Browser, Page} from 'puppeteer-core';
import {installProbes, type Answer, type Probes, type Rest} from './probes.ts';
import type {Row} from './table.ts';

/** A report under test, and what it has to have. */
export interface Subject {
  readonly name: 'bundled' | 'large';
  readonly priorities: number;
  readonly attendees: number;
  /** A query that few of its priorities have, and their number. */
  readonly few: readonly [query: string, priorities: number];
}

/** A query that every priority of both reports has. */
const ALL = 'in';
const WAYS = ['report', 'data-json', 'src'] as const;
const waysIn = {report: 'report parsed before', 'data-json': 'from JSON text', src: 'from an address'};

type Window = typeof globalThis & {probes: Probes};

async function onPage<T>(browser: Browser, address: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(`(${installProbes.toString()})(window)`);
    await page.goto(address);
    await page.bringToFront();
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Everything once for both reports, in turn. */
export async function round(browser: Browser, address: string, subjects: readonly Subject[], rows: Map<string, Row>) {
  const note = (what: string, unit: Row['unit'], {name}: Subject, value: number) => {
    if (!rows.has(what)) rows.set(what, {what, unit, bundled: [], large: []});
    (rows.get(what)![name] as number[]).push(value);
  };
  const noteRest = (what: string, subject: Subject, {longest, until}: Rest) => {
    note(`${what}: longest task`, 'ms', subject, longest);
    note(`${what}: complete`, 'ms', subject, until);
  };
  const noteAnswer = (what: string, subject: Subject, answer: Answer) => {
    note(`${what}: on screen`, 'ms', subject, answer.shown);
    note(`${what}: frames until on screen`, 'frames', subject, answer.frames);
    noteRest(what, subject, answer);
  };

  for (const element of ['summary', 'priorities', 'attendees'] as const)
    for (const way of WAYS)
      for (const subject of subjects)
        await onPage(browser, address, async (page) => {
          const count = element === 'summary' ? 0 : subject[element];
          const first = await page.evaluate(
            (...args) => (window as unknown as Window).probes.firstScreen(...args),
            `fulcrum-${element}`,
            way,
            `/${subject.name}.json`,
          );
          note(`first screen, ${waysIn[way]}: ${element}`, 'ms', subject, first);
          if (!count || way !== 'report') return;
          const rest = await page.evaluate((many) => (window as unknown as Window).probes.rest(many), count);
          noteRest(`the rest: ${element}`, subject, rest);
          if (element !== 'priorities') return;
          const key = (query: string, many: number) =>
            page.evaluate((...args) => (window as unknown as Window).probes.keystroke(...args), query, many);
          noteAnswer('filter, few hits', subject, await key(...subject.few));
          noteAnswer('filter, few hits, cleared', subject, await key('', count));
          noteAnswer('filter, hits everywhere', subject, await key(ALL, count));
          noteAnswer('filter, hits everywhere, cleared', subject, await key('', count));
          const expanded = await page.evaluate(() => (window as unknown as Window).probes.expandAll());
          noteAnswer('expand all', subject, expanded);
        });
}
