// What the pages of these tests ask of the machine they run on: to compare pictures, and to keep them.
import type {TestRunnerPlugin} from '@web/test-runner-core';
import {check, close, differ, leftOver, open, type Shot} from './gallery.ts';

export const galleryPlugin = (): TestRunnerPlugin => ({
  name: 'fulcrum-gallery',
  serverStart: () => open(),
  serverStop: () => close(),
  executeCommand({command, payload, session}) {
    const engine = session.browser.name;
    if (command === 'check-picture') {
      const {name, shot} = payload as {name: string; shot: Shot};
      return {complaint: check(engine, name, shot)};
    }
    if (command === 'differ') return differ(engine, payload as [Shot, Shot]);
    if (command === 'left-over') return leftOver(engine, payload as string[]);
    return undefined;
  },
});
