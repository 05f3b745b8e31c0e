import {describe, expect, it} from 'vitest';
import {withLocale} from '../../../src/localization/localize.js';
import {lazily} from '../../../src/views/lazily.js';
import {paired} from '../../../src/views/paired.js';
import {priorities, stringsOf, summary} from './finished.js';

describe('a view in two languages', () => {
  it('is the first one, whatever reads it', () => {
    const first = summary('zh-Hans');
    const view = paired(first, summary('en'));
    expect(stringsOf(view)).toEqual(stringsOf(first));
    expect(JSON.stringify(view)).toBe(JSON.stringify(first));
  });

  it('knows each part of itself in the second, in order', () => {
    const view = paired(summary('zh-Hans'), summary('en'));
    const second = summary('en');
    expect(view.second!.heading).toBe(second.heading);
    expect(view.sections.map((one) => one.second!.title)).toEqual(second.sections.map(({title}) => title));
    expect(view.sections.map(({items}) => items.map((one) => one.second!.text))).toEqual(
      second.sections.map(({items}) => items.map(({text}) => text)),
    );
  });

  it('is the same each time, also after a filter', () => {
    const view = paired(priorities('en'), priorities('zh-Hans'));
    expect(view.items).toBe(view.items);
    const [, second] = view.items;
    expect(view.items.filter(({number}) => number === 2)).toEqual([second]);
    expect(view.items[1]).toBe(second);
    expect(second!.second!.id).toBe(second!.id);
  });

  it('has no second where the other has nothing', () => {
    const view = paired({one: {text: 'a'}, other: {text: 'b'}}, {one: {text: 'c'}}) as Record<
      string,
      {second?: unknown}
    >;
    expect(view['one']!.second).toEqual({text: 'c'});
    expect(view['other']!.second).toBeUndefined();
  });

  it('makes an entry of a long list only when it is asked for', () => {
    const made: string[] = [];
    const list = (language: string) =>
      withLocale(language, () =>
        lazily(language, [1, 2, 3], (entry) => ({text: made[made.push(`${language} ${entry}`) - 1]})),
      );
    const view = paired({items: list('en')}, {items: list('zh-Hans')});
    expect(view.items).toHaveLength(3);
    expect(made).toEqual([]);
    expect(view.items[1]!.text).toBe('en 2');
    expect(made).toEqual(['en 2', 'zh-Hans 2']);
  });
});
