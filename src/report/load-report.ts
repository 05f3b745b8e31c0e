import {inShort} from './report-problem.js';
import {readReport, type Finding} from './read-report.js';
import type {Report} from './schema.js';

/** A report, or why there is none, or only a part of one. */
export interface Outcome {
  readonly report?: Report;
  /** What is wrong: where, what and what to do. */
  readonly message?: string;
  /** What was passed over without loss. */
  readonly note?: string;
  /** Whether the console has been told: several elements may show one address. */
  told?: boolean;
}

/** An element that shows what an address has. */
export interface ReportReader {
  /** Seconds from one request to the next; 0 for a single one. */
  readonly refresh: number;
  take(outcome: Outcome): void;
}

interface Entry {
  readonly readers: Set<ReportReader>;
  text?: string;
  outcome?: Outcome;
  loading?: Promise<void>;
  stop?: (reason?: string) => void;
  timer?: ReturnType<typeof setTimeout>;
}

const TIMEOUT = 15_000;
const MOST_BYTES = 8 * 2 ** 20;
/** What a server is spared, whatever the page asks for. */
const SHORTEST_REFRESH = 10;
/** A day: what is longer than a timer can count would be over at once. */
const LONGEST_REFRESH = 86_400;

const entries = new Map<string, Entry>();

const advice = ' Run npx fulcrum-elements validate.';

/** What is in an object, or in JSON text, that is said to be a report. @param from - begins the message */
export function outcomeOf(input: unknown, from = ''): Outcome {
  try {
    const {report, findings} = readReport(typeof input === 'string' ? JSON.parse(input) : input);
    const say = (list: readonly Finding[]) => list[0] && `${from}${inShort(list[0])} (1 of ${list.length}).${advice}`;
    return {report, message: say(findings.filter(({code}) => code !== 'unknown-field')), note: say(findings)};
  } catch (error) {
    return {message: `${from}${error as Error}.${advice}`};
  }
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw Error(`answer ${response.status}`);
  const reader = response.body!.getReader();
  // Text in another encoding would come out wrong and unnoticed.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) throw Error('over 8 MiB');
    text += decoder.decode(value, {stream: true});
  }
}

function later(url: string, entry: Entry) {
  clearTimeout(entry.timer);
  const wanted = [...entry.readers].map(({refresh}) => refresh).filter((seconds) => seconds > 0);
  if (wanted.length)
    entry.timer = setTimeout(
      () => {
        // Nobody reads a page in the background.
        if (globalThis.document?.hidden) later(url, entry);
        else void load(url, entry, 'no-cache');
      },
      Math.max(SHORTEST_REFRESH, Math.min(LONGEST_REFRESH, ...wanted)) * 1000,
    );
}

/** One request at a time, whoever asks. `no-cache` has the browser ask the server whether its copy is still right. */
function load(url: string, entry: Entry, cache: RequestCache): Promise<void> {
  return (entry.loading ??= (async () => {
    const controller = new AbortController();
    let why: unknown;
    const stop = (entry.stop = (reason?: string) => {
      why = reason;
      controller.abort();
    });
    const timeout = setTimeout(stop, TIMEOUT, 'no answer in 15 s');
    let outcome: Outcome | undefined;
    try {
      const {signal} = controller;
      const text = await textOf(await fetch(url, {credentials: 'omit', cache, signal}));
      if (text !== entry.text) entry.outcome = outcome = outcomeOf((entry.text = text), `${url}: `);
    } catch (error) {
      outcome = {message: `${url}: ${(why ?? error) as Error}. Check address, size, encoding (UTF-8) and CORS.`};
    }
    clearTimeout(timeout);
    stop();
    entry.loading = undefined;
    entry.readers.forEach((reader) => outcome && reader.take(outcome));
    later(url, entry);
  })());
}

/** Tells `reader` what the address has, now and whenever that changes. */
export function joinReport(url: string, reader: ReportReader): void {
  let entry = entries.get(url);
  if (!entry) entries.set(url, (entry = {readers: new Set()}));
  entry.readers.add(reader);
  if (entry.outcome) reader.take(entry.outcome);
  else void load(url, entry, 'default');
  later(url, entry);
}

export function leaveReport(url: string, reader: ReportReader): void {
  const entry = entries.get(url);
  entry?.readers.delete(reader);
  // An element that is moved leaves and joins again in one go.
  queueMicrotask(() => {
    if (!entry || entry.readers.size) return;
    // Another may have begun there since.
    if (entries.get(url) === entry) entries.delete(url);
    clearTimeout(entry.timer);
    entry.stop!();
  });
}

/** Asks again, for all readers of the address. */
export const reloadReport = (url: string): Promise<void> | undefined => {
  const entry = entries.get(url);
  return entry && load(url, entry, 'no-cache');
};
