// The commands that tests have beyond those of @web/test-runner-commands; ../commands.ts is their other end.
import {randomUUID} from 'node:crypto';
import type {TestRunnerPlugin} from '@web/test-runner-core';
import type {Emulation} from '../emulation.ts';
import {accessible, type Accessible} from './accessible.ts';
import {setClipboardPermission, type ClipboardPermission} from './clipboard.ts';
import {emulate} from './emulate.ts';
import {pageOf, type EnginePage} from './pages.ts';
import {printedText, type PrintOrder} from './print.ts';
import {requestsFrom} from './requests.ts';
import {screenshot} from './screenshot.ts';

const commands: Record<string, (page: EnginePage, payload: never) => unknown> = {
  emulate: (page, payload: Emulation) => emulate(page, payload),
  clipboard: (page, payload: ClipboardPermission) => setClipboardPermission(page, payload),
  accessible: (page, payload: Accessible) => accessible(page, payload),
  'printed-text': (page, payload: PrintOrder) => printedText(page, payload),
  screenshot: (page, payload: {path?: string}) => screenshot(page, payload),
  'requests-from': ({engine}, payload: string) => requestsFrom(engine, payload),
};

/** Milliseconds before the page is told to ask again: the runner gives a command 20 s, and paper takes longer on a busy machine. */
const PATIENCE = 10_000;
const underWay = new Map<string, Promise<{value: unknown}>>();

/** The value, or the name under which to ask for it again. */
async function answerTo(name: string): Promise<{value: unknown} | {later: string}> {
  const answer = underWay.get(name);
  if (!answer) throw new Error(`no command is under way as ${name}`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = new Promise<{later: string}>((resolve) => (timer = setTimeout(resolve, PATIENCE, {later: name})));
  const result = await Promise.race([answer, later]).finally(() => clearTimeout(timer));
  if ('value' in result) underWay.delete(name);
  return result;
}

export const commandsPlugin = (): TestRunnerPlugin => ({
  name: 'fulcrum-commands',
  executeCommand({command, payload, session}) {
    if (command === 'answer') return answerTo(payload as string);
    const run = commands[command];
    if (!run) return undefined;
    const name = randomUUID();
    const value = (async () => ({value: (await run(pageOf(session), payload as never)) ?? null}))();
    underWay.set(name, value);
    return answerTo(name);
  },
});
