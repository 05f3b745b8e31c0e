// What an application gets that imports the package, in a browser's bundler or on a server.
import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';

/** Runs a module in a Node of its own, where nothing of a browser is. */
const run = (program: string) =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], {encoding: 'utf8'})) as unknown;

describe('the package, imported', () => {
  it('has exactly these exports', () => {
    expect(run(`console.log(JSON.stringify(Object.keys(await import('./dist/npm/index.js')).sort()))`)).toEqual([
      'FulcrumAttendees',
      'FulcrumPriorities',
      'FulcrumSummary',
      'define',
      'parseReport',
      'setDefaultReport',
      'upgradePlaceholders',
      'version',
    ]);
  });

  // on a server, Lit brings its own registry of elements
  it.each(['index', 'summary', 'priorities', 'attendees'])(
    '%s.js can be imported where there is no browser, and registers nothing there',
    (name) => {
      const program = `await import('./dist/npm/${name}.js'); console.log(JSON.stringify(['summary', 'priorities', 'attendees'].filter((name) => customElements.get('fulcrum-' + name))))`;
      expect(run(program)).toEqual([]);
    },
  );
});
