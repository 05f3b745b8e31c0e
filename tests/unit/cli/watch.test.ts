import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {watch} from '../../../src/cli/commands/watch.js';
import {preview, type Preview} from '../../../src/cli/watch/server.js';
import type {State} from '../../../src/cli/watch/state.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {called, inLanguage} from './call.js';

const sound = JSON.stringify(bundled);
let folder: string;
let file: string;
let running: Preview;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-watch-'));
  file = join(folder, 'report.json');
  writeFileSync(file, sound);
  running = await preview(file, 0);
});
afterEach(async () => {
  await running.close();
  rmSync(folder, {recursive: true});
});

const get = (path: string, options: RequestInit = {}) => fetch(new URL(path, running.address), options);
const problems = async () => (await (await get('/problems.json')).json()) as State & {version: number};

/** The messages of /events, one after the other: what they say is the number of the version. */
async function* messages(): AsyncGenerator<string> {
  const stopped = new AbortController();
  try {
    const {body} = await get('/events', {signal: stopped.signal});
    for await (const chunk of body!) yield* new TextDecoder().decode(chunk).match(/(?<=data: )\d+/g) ?? [];
  } finally {
    stopped.abort();
  }
}

/** Does something to the file, and waits until the page is told of it. */
async function afterChange(change: () => void): Promise<State & {version: number}> {
  const told = messages();
  const {value: before} = (await told.next()) as {value: string};
  change();
  const {value: after} = (await told.next()) as {value: string};
  await told.return(undefined);
  expect(Number(after)).toBeGreaterThan(Number(before));
  return problems();
}

/** fetch() sets Host itself. */
const statusFor = (host: string, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(running.address, {headers: {host}, method}, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the preview', () => {
  it('serves the page with everything that the page asks for, and no script from elsewhere', async () => {
    const page = await (await get('/')).text();
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    const script = await (await get('/page.js')).text();
    const modules = [...script.matchAll(/from '\.(\/[^']+)'/g)].map(([, path]) => path!);
    expect([...asked, ...modules]).toEqual(
      expect.arrayContaining(['/fulcrum.js', '/page.js', '/page.css', '/notes.js']),
    );
    for (const path of [...asked, ...modules]) {
      const response = await get(path);
      expect([path, response.status, (await response.text()).length > 0]).toEqual([path, 200, true]);
    }
    expect(page).not.toMatch(/<style|style=|<script>|\bon\w+=/);
  });

  it('says what the page may do: nothing but what comes from here', async () => {
    const {headers} = await get('/');
    const policy = headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('hands over the file as it is, and what there is to mend', async () => {
    expect(await (await get('/report.json')).text()).toBe(sound);
    const told = await problems();
    expect(told).toMatchObject({file: 'report.json', languages: ['zh-Hans', 'en'], shown: true});
    expect(told).not.toHaveProperty('text');
  });

  it('has each problem in both languages, with its place in the file and on the page', async () => {
    const report = structuredClone(bundled);
    report.slots[0]!.claims[1]!.text.en = 'TODO';
    const told = await afterChange(() => writeFileSync(file, JSON.stringify(report)));
    const problem = told.problems.find(({path}) => path === 'slots[0].claims[1].text.en')!;
    expect(problem.message.en).not.toMatch(/\p{Script=Han}/u);
    expect(problem.message.zh).toMatch(/\p{Script=Han}/u);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.place).toEqual({
      element: 'fulcrum-summary',
      selectors: ['#source-happened-2', '#title-happened'],
      language: 'en',
    });
  });

  it('tells of a file that is written, that is replaced by renaming, and that comes back', async () => {
    expect((await afterChange(() => writeFileSync(file, `${sound}\n`))).shown).toBe(true);
    const replaced = await afterChange(() => {
      writeFileSync(join(folder, 'other.json'), `${sound}\n\n`);
      renameSync(join(folder, 'other.json'), file);
    });
    expect(replaced.shown).toBe(true);
    const gone = await afterChange(() => unlinkSync(file));
    expect(gone).toMatchObject({shown: false, problems: [{code: 'unreadable'}]});
    expect((await afterChange(() => writeFileSync(file, sound))).shown).toBe(true);
  });

  it('says where the JSON is broken, and hands it over as it is', async () => {
    const broken = '{\n  "format": 1,\n  "id" "a"\n}';
    const told = await afterChange(() => writeFileSync(file, broken));
    expect(told.shown).toBe(false);
    expect(told.problems[0]).toMatchObject({severity: 'error', line: 3});
    expect(await (await get('/report.json')).text()).toBe(broken);
  });

  it('says of a file in another encoding what to do', async () => {
    const told = await afterChange(() => writeFileSync(file, Buffer.from([0x7b, 0xd6, 0xd0])));
    expect(told.problems[0]!.message.zh).toContain('UTF-8');
  });
});

describe('what it refuses', () => {
  it.each(['example.org', 'example.org:4400', 'localhost.example.org', '127.0.0.1.example.org', '[::1]', '0.0.0.0'])(
    'a request to the name “%s”, which another site may have made to lead here',
    async (host) => {
      expect(await statusFor(host)).toBe(403);
    },
  );

  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.0.0.1:4400'])('not one to %s', async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await get('/report.json', {method});
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(readFileSync(file, 'utf8')).toBe(sound);
  });

  it.each([
    '/report',
    '/page/',
    '/../package.json',
    '/%2e%2e/package.json',
    '//package.json',
    '/report.json/',
    '/__proto__',
  ])('%s, since there are no folders to look into', async (path) => {
    const status = await new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port: new URL(running.address).port, path}, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  it('nothing of a question for headers alone, which has no body', async () => {
    for (const path of ['/', '/report.json', '/events']) {
      const response = await get(path, {method: 'HEAD'});
      expect([path, response.status, await response.text()]).toEqual([path, 200, '']);
    }
  });
});

describe('closing it', () => {
  it('ends open streams, so that nothing keeps the process', async () => {
    const told = messages();
    await told.next();
    await running.close();
    await expect(told.next()).rejects.toThrow();
    await expect(get('/')).rejects.toThrow();
    running = await preview(file, 0);
  });
});

describe('the command', () => {
  const ended = () => setImmediate(() => process.emit('SIGINT'));
  /** Ends the command as soon as it has said where it is. */
  const run = async (options = {}) => {
    const written: string[] = [];
    const json = 'json' in options;
    const code = await watch.run({
      files: [file],
      options: {port: '0', ...options},
      json,
      write: (text) => {
        written.push(text);
        ended();
      },
    });
    return {code, output: written.join('\n')};
  };

  it('says where it is in both languages, and ends with 0 when interrupted', async () => {
    const en = await inLanguage('en_US.UTF-8', () => run());
    expect(en.code).toBe(0);
    expect(en.output).toMatch(/report\.json is shown at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C ends this\)$/);
    const zh = await inLanguage('zh_CN.UTF-8', () => run());
    expect(zh.output).toMatch(/^预览.*report\.json：http:\/\/127\.0\.0\.1:\d+\/（按Ctrl\+C结束）$/);
    expect(JSON.parse((await run({json: true})).output)).toMatchObject({file});
  });

  it('takes the first free port from 4400 where none is named', async () => {
    const {output} = await run({json: true, port: undefined});
    const {port} = new URL((JSON.parse(output) as {address: string}).address);
    expect(Number(port)).toBeGreaterThanOrEqual(4400);
    expect(Number(port)).toBeLessThan(4500);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['no file', () => called(watch)],
    ['standard input', () => called(watch, ['-'])],
    ['two files', () => called(watch, [file, file])],
    ['a file that is not there', () => called(watch, [join(folder, 'none.json')])],
    ['a port that is none', () => called(watch, [file], {port: '70000'})],
    ['a port that is in use', () => called(watch, [file], {port: new URL(running.address).port})],
  ])('refuses %s, in both languages', async (_, call) => {
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).said[1]).toMatch(/\p{Script=Han}/u);
    expect(existsSync(file)).toBe(true);
  });
});
