// The commands that tests have beyond those of @web/test-runner-commands; ../commands.ts is their other end.
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

export const commandsPlugin = (): TestRunnerPlugin => ({
  name: 'fulcrum-commands',
  async executeCommand({command, payload, session}) {
    const run = commands[command];
    if (!run) return undefined;
    return {value: (await run(pageOf(session), payload as never)) ?? null};
  },
});
