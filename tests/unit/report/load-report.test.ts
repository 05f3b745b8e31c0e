// Loading, with a real fetch against a server on this machine; time is told by the test where it matters.
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {joinReport, leaveReport, outcomeOf, reloadReport, type Outcome} from '../../../src/report/load-report.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};

const json = JSON.stringify(bundled);
const requests: string[] = [];
let answer: (response: ServerResponse) => void;
let server: Server;
let origin = '';
let count = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url!);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));

/** An address of its own for each test: what is loaded stays loaded as long as the page. */
const address = () => `${origin}/${++count}.json`;
const asked = (url: string) => requests.filter((path) => url.endsWith(path)).length;

/** Notes what it is told, as an element does. */
class Reader {
  refresh = 0;
  readonly taken: Outcome[] = [];
  private waiting: (() => void)[] = [];
  take(outcome: Outcome) {
    this.taken.push(outcome);
    this.waiting.splice(0).forEach((go) => go());
  }
  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
const reader = (refresh = 0) => Object.assign(new Reader(), {refresh});

const joined: [string, Reader][] = [];
function join(url: string, one: Reader) {
  joined.push([url, one]);
  joinReport(url, one);
  return one;
}
/** Joins, and waits for what there is to tell. */
function told(url: string, one: Reader): Promise<void> {
  const next = one.next();
  join(url, one);
  return next;
}
afterEach(() => {
  for (const [url, one] of joined.splice(0)) leaveReport(url, one);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('loading a report', () => {
  it('asks once for all who read an address, and those who come later need not ask', async () => {
    answer = (response) => response.end(json);
    const url = address();
    const readers = [reader(), reader(), reader()];
    await Promise.all(readers.map((one) => told(url, one)));
    const late = join(url, reader());
    expect(asked(url)).toBe(1);
    for (const {taken} of [...readers, late]) {
      expect(taken).toHaveLength(1);
      expect(taken[0]).toBe(readers[0]!.taken[0]);
    }
    expect(late.taken[0]?.report?.id).toBe('hubei-2026-02-24');
    expect([late.taken[0]?.message, late.taken[0]?.note]).toEqual([undefined, undefined]);
  });

  it('sends no cookies and no header that a server would have to be asked about first', async () => {
    const calls: RequestInit[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      calls.push(init);
      return Promise.resolve(new Response(json));
    });
    const url = address();
    const one = reader();
    await told(url, one);
    await reloadReport(url);
    expect(calls.map(({credentials, cache, headers, method}) => [credentials, cache, headers, method])).toEqual([
      ['omit', 'default', undefined, undefined],
      ['omit', 'no-cache', undefined, undefined],
    ]);
  });

  it('stops when the last reader leaves, and starts again for the next', async () => {
    const closed = new Promise<void>((resolve) => {
      answer = (response) => {
        response.writeHead(200).write('{');
        response.on('close', resolve);
      };
    });
    const url = address();
    const first = join(url, reader());
    const second = join(url, reader());
    await vi.waitFor(() => expect(asked(url)).toBe(1));
    leaveReport(url, first);
    leaveReport(url, second);
    await closed;
    expect([first.taken, second.taken]).toEqual([[], []]);
    answer = (response) => response.end(json);
    const third = reader();
    await told(url, third);
    expect(third.taken[0]?.report?.id).toBe('hubei-2026-02-24');
    expect(asked(url)).toBe(2);
  });

  it('goes on for a reader that leaves and comes back at once, as an element that is moved', async () => {
    answer = (response) => response.end(json);
    const url = address();
    const one = join(url, reader());
    leaveReport(url, one);
    joinReport(url, one);
    await one.next();
    expect([asked(url), one.taken.length]).toEqual([1, 1]);
  });

  it('gives up after 15 seconds, and says so', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    vi.stubGlobal(
      'fetch',
      (_: string, {signal}: {signal: AbortSignal}) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
    );
    const url = address();
    const one = reader();
    join(url, one);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(one.taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(one.taken.map(({report, message}) => [report, message])).toEqual([
      [undefined, `${url}: no answer in 15 s. Check address, size, encoding (UTF-8) and CORS.`],
    ]);
  });

  it('reads 8 MiB and no more, and hangs up on the rest', async () => {
    const closed = new Promise<number>((resolve) => {
      answer = (response) => {
        let sent = 0;
        const chunk = Buffer.alloc(2 ** 20, 0x20);
        const send = () => {
          if (response.destroyed) return;
          sent++;
          if (response.write(chunk)) setImmediate(send);
          else response.once('drain', send);
        };
        response.on('close', () => resolve(sent));
        send();
      };
    });
    const url = address();
    const one = reader();
    await told(url, one);
    expect(one.taken[0]?.message).toBe(`${url}: Error: over 8 MiB. Check address, size, encoding (UTF-8) and CORS.`);
    // what the sockets on both sides hold comes on top
    expect(await closed).toBeLessThan(64);
  });

  it('reads a report of just under 8 MiB', async () => {
    answer = (response) => response.end(json + ' '.repeat(8 * 2 ** 20 - Buffer.byteLength(json)));
    const url = address();
    const one = reader();
    await told(url, one);
    expect(one.taken[0]?.report?.id).toBe('hubei-2026-02-24');
  });

  it.each<[what: string, send: (response: ServerResponse) => void, said: RegExp]>([
    ['another status', (response) => response.writeHead(404).end('no'), /\.json: Error: answer 404\. Check address/],
    [
      'no JSON',
      (response) => response.end('<!doctype html>'),
      /\.json: SyntaxError: .+ Run npx fulcrum-elements validate\.$/,
    ],
    ['nothing', (response) => response.end(), /\.json: SyntaxError: .+ validate\.$/],
    ['a connection that breaks', (response) => response.destroy(), /\.json: TypeError: .+ Check address/],
    [
      'Chinese in GBK',
      (response) => response.end(Buffer.from([0x22, 0xba, 0xfe, 0xb1, 0xb1, 0x22])),
      /\.json: TypeError: .+encoding \(UTF-8\)/,
    ],
    [
      'a report with mistakes',
      (response) => response.end(JSON.stringify({...bundled, id: 'Hubei', event: null})),
      /\.json: id: value \(Hubei\) \(1 of 2\)\. Run npx fulcrum-elements validate\.$/,
    ],
  ])('says what is wrong with %s', async (_, send, said) => {
    answer = send;
    const url = address();
    const one = reader();
    await told(url, one);
    expect(one.taken).toHaveLength(1);
    expect(one.taken[0]?.report).toBeUndefined();
    expect(one.taken[0]?.message).toMatch(said);
  });

  it('passes over a byte order mark', async () => {
    answer = (response) => response.end(`\uFEFF${json}`);
    const url = address();
    const one = reader();
    await told(url, one);
    expect(one.taken[0]?.report?.id).toBe('hubei-2026-02-24');
  });

  it('asks again for the next reader where there was no answer', async () => {
    answer = (response) => response.writeHead(503).end();
    const url = address();
    const one = reader();
    await told(url, one);
    answer = (response) => response.end(json);
    const two = reader();
    await Promise.all([one.next(), told(url, two)]);
    expect([asked(url), one.taken[1]?.report?.id, two.taken[0]?.report?.id]).toEqual([
      2,
      'hubei-2026-02-24',
      'hubei-2026-02-24',
    ]);
  });
});

describe('loading a report again', () => {
  it('tells its readers only of what has changed', async () => {
    let text = json;
    answer = (response) => response.end(text);
    const url = address();
    const one = reader();
    await told(url, one);
    await reloadReport(url);
    expect([asked(url), one.taken.length]).toEqual([2, 1]);
    text = json.replace('Seven priorities for 2026', 'Eight priorities for 2026');
    await reloadReport(url);
    expect(one.taken.map(({report}) => report?.headings.priorities['en'])).toEqual([
      'Seven priorities for 2026',
      'Eight priorities for 2026',
    ]);
  });

  it('asks once, however many ask for it at the same time', async () => {
    answer = (response) => response.end(json);
    const url = address();
    const one = reader();
    await told(url, one);
    await Promise.all([reloadReport(url), reloadReport(url), reloadReport(url)]);
    expect(asked(url)).toBe(2);
  });

  it('is nothing for an address that nobody reads', () => {
    expect(reloadReport(address())).toBeUndefined();
  });
});

describe('refreshing', () => {
  /** A server that answers at once, and the clock in the test's hands. */
  function clock(texts: () => string = () => json) {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    let asked = 0;
    vi.stubGlobal('fetch', () => {
      asked++;
      return Promise.resolve(new Response(texts()));
    });
    return {
      asked: () => asked,
      pass: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000),
    };
  }

  it('happens as often as the most eager reader wants, for all of them in one request', async () => {
    const {asked, pass} = clock();
    const url = address();
    join(url, reader(60));
    join(url, reader(30));
    join(url, reader());
    await pass(29);
    expect(asked()).toBe(1);
    await pass(1);
    expect(asked()).toBe(2);
    await pass(30);
    expect(asked()).toBe(3);
  });

  it('spares the server: never more often than every ten seconds', async () => {
    const {asked, pass} = clock();
    join(address(), reader(0.1));
    await pass(9.9);
    expect(asked()).toBe(1);
    await pass(0.1);
    expect(asked()).toBe(2);
  });

  it.each([0, -5, NaN])('does not happen with %s', async (refresh) => {
    const {asked, pass} = clock();
    join(address(), reader(refresh));
    await pass(3600);
    expect(asked()).toBe(1);
  });

  it.each([30 * 86_400, Infinity])('happens once a day with %s, more than a timer can count', async (refresh) => {
    const {asked, pass} = clock();
    join(address(), reader(refresh));
    await pass(86_399);
    expect(asked()).toBe(1);
    await pass(1);
    expect(asked()).toBe(2);
  });

  it('goes on for who came as the last before was leaving', async () => {
    clock();
    const url = address();
    const [first, second] = [join(url, reader()), reader()];
    leaveReport(url, first);
    queueMicrotask(() => join(url, second));
    join(url, first);
    leaveReport(url, first);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(reloadReport(url)).toBeDefined();
  });

  it('ends when its readers have left', async () => {
    const {asked, pass} = clock();
    const url = address();
    const one = join(url, reader(30));
    await pass(30);
    leaveReport(url, one);
    await pass(600);
    expect(asked()).toBe(2);
  });

  it('waits while the page is in the background', async () => {
    const {asked, pass} = clock();
    const page = {hidden: true};
    vi.stubGlobal('document', page);
    join(address(), reader(30));
    await pass(90);
    expect(asked()).toBe(1);
    page.hidden = false;
    await pass(30);
    expect(asked()).toBe(2);
  });

  it('goes on after a failure, and says of each failure what it was', async () => {
    let text = json;
    const {pass} = clock(() => text);
    const one = join(address(), reader(10));
    await pass(1);
    text = '{';
    await pass(10);
    text = json.replace('Seven priorities', 'Eight priorities');
    await pass(10);
    expect(one.taken.map(({report, message}) => [Boolean(report), Boolean(message)])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });
});

describe('what an object or a text has', () => {
  it('is a report where it is one, and the same object is the same report', () => {
    const {report, message} = outcomeOf(bundled);
    expect([report?.id, message]).toEqual(['hubei-2026-02-24', undefined]);
    expect(outcomeOf(report).report).toBe(report);
    expect(outcomeOf(json).report).toEqual(report);
  });

  it('is a part of a report, with a message, where a section has a mistake', () => {
    const {report, message} = outcomeOf({...bundled, figures: 7}, 'here: ');
    expect([report?.figures, report?.facts.length]).toEqual([[], bundled.facts.length]);
    expect(message).toBe('here: figures: value (7) (1 of 1). Run npx fulcrum-elements validate.');
  });

  it('has a note, and no message, where a field is unknown', () => {
    const {report, message, note} = outcomeOf({...bundled, later: 1});
    expect([report?.id, message]).toEqual(['hubei-2026-02-24', undefined]);
    expect(note).toBe('later: unknown-field (1) (1 of 1). Run npx fulcrum-elements validate.');
  });
});
