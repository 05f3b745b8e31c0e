// How a report of 1,000 priorities and 5,000 attendees compares with the bundled one: in one browser, in turn, as ratios.
// SCRIPT=path measures another build of the script tag, ROUNDS=9 more often.
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {largeReport} from '../tests/support/large-report.ts';
import {round, type Subject} from './bench/rounds.ts';
import {serve} from './bench/server.ts';
import {table, type Row} from './bench/table.ts';

const BUILT = 'dist/fulcrum.js';

const subjects: readonly Subject[] = [
  {name: 'bundled', priorities: 7, attendees: 0, few: ['waterway', 1]},
  {name: 'large', priorities: 1000, attendees: 5001, few: ['777', 1]},
];

/** Builds the script tag where it is missing, or older than its source. */
async function built(): Promise<string> {
  const {SCRIPT} = process.env;
  if (SCRIPT) return SCRIPT;
  const newest = Math.max(...globSync('src/**/*.*').map((file) => statSync(file).mtimeMs));
  if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newest) await build();
  return BUILT;
}

export async function main(): Promise<void> {
  const script = await built();
  const bundled = JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as {
    attendance: {members: unknown[]}[];
  };
  const attendees = bundled.attendance.reduce((sum, {members}) => sum + members.length, 0);
  const server = await serve(script, {bundled, large: largeReport()});
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run'],
    defaultViewport: {width: 1000, height: 800},
  });
  const rounds = Number(process.env.ROUNDS ?? 5);
  const rows = new Map<string, Row>();
  try {
    console.log(`${await browser.version()}, ${availableParallelism()} cores, ${rounds} rounds`);
    for (let number = 0; number < rounds; number++)
      await round(
        browser,
        server.address,
        subjects.map((one) => (one.attendees ? one : {...one, attendees})),
        rows,
      );
  } finally {
    await browser.close();
    server.close();
  }
  console.log(table([...rows.values()]));
}
