import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};

interface WrittenDate {
  iso: string;
  text: {'zh-Hans': string; en: string};
}

/** Every date of the report, wherever it stands. */
function datesIn(value: unknown): WrittenDate[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'iso' in value ? [value as WrittenDate] : Object.values(value).flatMap(datesIn);
}

/** The clock's zone is read once per process, so another zone takes another process. */
function formatted(isos: readonly string[], zone: string): string[][] {
  const program = `
    const long = (locale) => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'Asia/Shanghai'});
    const isos = ${JSON.stringify(isos)};
    console.log(JSON.stringify(isos.map((iso) => ['zh-CN', 'en'].map((locale) => long(locale).format(new Date(iso + 'T00:00:00+08:00'))))));`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program], {env: {...process.env, TZ: zone}, encoding: 'utf8'}),
  ) as string[][];
}

describe('the dates, which stand written in the report so that no page has to format them', () => {
  const dates = datesIn(bundled);

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'T17: are what Intl writes for Shanghai, also on a clock in %s',
    (zone) => {
      const isos = dates.map(({iso}) => iso);
      expect(dates.map(({text}) => [text['zh-Hans'], text.en])).toEqual(formatted(isos, zone));
    },
  );

  it('are the event’s, the production’s and those of the publications referred to', () => {
    expect(dates.map(({iso}) => iso)).toEqual(['2026-02-24', '2024-05-07', '2024-05-07', '2026-11-23']);
    expect(bundled.event.date.text).toEqual({'zh-Hans': '2026年2月24日', en: 'February 24, 2026'});
  });
});
