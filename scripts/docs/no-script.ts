// The text of demo/no-script.html: what an element without script has between its tags, for each element in each language.
import {readFileSync} from 'node:fs';
import {runnerImport} from 'vite';
import type {renderHtml} from '../../src/formats/plain-html.js';
import type {Report} from '../../src/report/schema.js';

const NAMES = ['summary', 'priorities', 'attendees'] as const;

/** The format, from the source. For scripts: tests import it by themselves. */
export async function loadRenderHtml(): Promise<typeof renderHtml> {
  const {module} = await runnerImport<{renderHtml: typeof renderHtml}>('/src/formats/plain-html.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return module.renderHtml;
}

export function noScript(toHtml: typeof renderHtml): string {
  const report = JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as Report;
  const element = (language: string, name: (typeof NAMES)[number], ids: boolean) =>
    `<fulcrum-${name} lang="${language}">\n${toHtml(report, {language, elements: [name], ids})}</fulcrum-${name}>\n`;
  return report.languages
    .map((language, index) => {
      const elements = NAMES.map((name) => element(language, name, index === 0));
      return `<div lang="${language}">\n${elements.join('')}</div>\n`;
    })
    .join('');
}
