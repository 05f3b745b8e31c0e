// What the pages of these tests ask of the machine they run on: to compare pictures, and to keep them.
import type {TestRunnerPlugin} from '@web/test-runner-core';
import {check, close, differ, leftOver, open, type Engine, type Shot} from './gallery.ts';

export const galleryPlugin = (): TestRunnerPlugin => ({
  name: 'fulcrum-gallery',
  serverStart: () => open(),
  serverStop: () => close(),
  executeCommand({command, payload, session}) {
    const engineOf = (version: string): Engine => ({name: session.browser.name, version});
    if (command === 'check-picture') {
      const {version, name, shot} = payload as {version: string; name: string; shot: Shot};
      return {complaint: check(engineOf(version), name, shot)};
    }
    if (command === 'differ') return differ(payload as [Shot, Shot]);
    if (command === 'left-over') {
      const {version, drawn} = payload as {version: string; drawn: string[]};
      return leftOver(engineOf(version), drawn);
    }
    return undefined;
  },
});
