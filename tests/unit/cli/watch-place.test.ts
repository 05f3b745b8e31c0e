import {describe, expect, it} from 'vitest';
import {placeOf} from '../../../src/cli/watch/place.js';
import type {Step} from '../../../src/report/read-report.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {attendees, priorities, stringsOf, summary} from '../views/finished.js';

/** Ids of all that the elements list, as the page would find them in their shadow roots. */
const ids = {
  'fulcrum-summary': summary('en'),
  'fulcrum-priorities': priorities('en'),
  'fulcrum-attendees': attendees('en', 'role'),
};
const shown = (element: string) =>
  new Set(
    stringsOf(ids[element as keyof typeof ids])
      .filter(([path]) => /(^|\.)id$/.test(path))
      .flatMap(([, id]) => [`#${id}`, `#item-${id}`, `#title-${id}`]),
  );

/** Steps to everything with sources of its own. */
function claims(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    claims(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return 'sources' in value ? [at, ...inside] : inside;
}

describe('where a problem is shown', () => {
  const all = claims(bundled).filter(([top]) => !/^(gist|event)$/.test(String(top)));

  it('is, for everything with a source, a thing that an element lists', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const at of all) {
      const place = placeOf(bundled, [...at, 'sources', 0]);
      expect(place, at.join('.')).toBeDefined();
      const known = shown(place!.element);
      expect(
        place!.selectors.filter((one) => known.has(one) || one.includes('[part=')),
        at.join('.'),
      ).not.toEqual([]);
    }
  });

  it.each<[readonly Step[], string, string, string?]>([
    [['headings', 'attendees', 'en'], 'fulcrum-attendees', '#heading', 'en'],
    [['gist', 'text', 'zh-Hans'], 'fulcrum-summary', '[part="gist"]', 'zh-Hans'],
    [['event', 'date', 'text', 'en'], 'fulcrum-summary', '#source-date', 'en'],
    [['event', 'name'], 'fulcrum-summary', '[part="kicker"]'],
    [['facts', 1, 'label', 'en'], 'fulcrum-summary', '#source-facts-spoke', 'en'],
    [['slots', 1, 'claims', 0], 'fulcrum-summary', '#source-review-1'],
    [['slots', 1], 'fulcrum-summary', '#title-review'],
    [['glossary', 3, 'term'], 'fulcrum-summary', '[aria-labelledby="title-glossary"] > :nth-child(4)'],
    [['priorities', 'items', 2, 'title', 'en'], 'fulcrum-priorities', '#title-regions', 'en'],
    [['priorities', 'items', 2, 'aim', 'sources'], 'fulcrum-priorities', '#item-regions > [part="aim"]'],
    [['priorities', 'items', 2, 'measures', 1, 'text'], 'fulcrum-priorities', '#item-regions-cities'],
    [['attendance', 2, 'members', 0, 'sources'], 'fulcrum-attendees', '#source-attended-0'],
    [['production', 'notes', 0], 'fulcrum-summary', 'footer'],
  ])('of %j is in %s at %s', (at, element, selector, language) => {
    const place = placeOf(bundled, at);
    expect([place?.element, place?.selectors[0], place?.language]).toEqual([element, selector, language]);
  });

  it('of a person or a body is where it stands among the attendees', () => {
    const person = bundled.people.findIndex(({id}) => id === 'li-dianxun');
    expect(placeOf(bundled, ['people', person, 'name', 'en'])).toMatchObject({
      element: 'fulcrum-attendees',
      language: 'en',
      selectors: ['#source-chaired-0'],
    });
  });

  it.each<[unknown, readonly Step[]]>([
    [bundled, []],
    [bundled, ['contakt']],
    [bundled, ['constructor']],
    [bundled, ['languages', 0]],
    [{people: [{id: 'nobody'}]}, ['people', 0]],
    [null, ['gist']],
    ['text', ['gist']],
  ])('is not on the page for what no element shows', (report, at) => {
    expect(placeOf(report, at)).toBeUndefined();
  });

  it('never has an id in a selector that could mean something else there', () => {
    const report = {facts: [{id: 'a"], * ['}], priorities: {items: [{id: '#x > y', measures: 'none'}]}, attendance: 3};
    for (const at of [
      ['facts', 0],
      ['priorities', 'items', 0, 'measures', 0],
      ['attendance', 0, 'members', 1],
    ])
      for (const selector of placeOf(report, at)!.selectors) expect(selector).toMatch(/^#[\w-]+$/);
  });
});
