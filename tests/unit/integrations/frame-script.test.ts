// The script of the frame's page where a browser test cannot have it: alone in a window.
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import script from '../../../src/integrations/frame/frame-script.ts?text';

/** Runs it in a page made of what it touches. @returns what it did */
function run(search: string, framed: boolean) {
  const did: string[] = [];
  const node = (localName: string) => ({
    localName,
    attributes: ['lang', 'data-json', 'report-url'].map((name) => ({name, value: 'of this page'})),
    dataset: {script: 'fulcrum.js'},
    setAttribute: (name: string, value: string) => void did.push(`${name}=${value}`),
    addEventListener() {},
    append: (...nodes: {localName: string}[]) =>
      void did.push(...nodes.map((one) => `${localName} has ${one.localName}`)),
    replaceWith: () => void did.push('replaced'),
    getBoundingClientRect: () => ({height: 100}),
  });
  const body = {...node('body'), firstElementChild: node('fulcrum-summary')};
  const window: Record<string, unknown> = {
    URL,
    URLSearchParams,
    document: {currentScript: node('script'), createElement: node, head: node('head'), body},
    location: {search, hash: ''},
    console: {error: () => void did.push('complained')},
    ResizeObserver: class {
      constructor(called: () => void) {
        called();
      }
      observe() {}
    },
    addEventListener: (name: string) => void did.push(`listens to ${name}`),
  };
  window['window'] = window;
  window['parent'] = framed ? {postMessage: ({type}: {type: string}) => void did.push(`said ${type}`)} : window;
  runInNewContext(script, window);
  return did;
}

const src = `?src=${encodeURIComponent('https://reports.example/a.json')}`;

describe('the script of the frame’s page', () => {
  it('alone in a window shows its own report, whatever the address says, and speaks to nobody', () => {
    expect(run(src, false)).toEqual(['head has script']);
  });

  it('inside another page shows the report that the address names, and says its height', () => {
    const did = run(src, true);
    expect(did).toContain('replaced');
    // What belongs to this page's report is not the other's.
    expect(did.filter((one) => one.includes('='))).toEqual(['lang=of this page', 'src=https://reports.example/a.json']);
    expect(did).toContain('said fulcrum:resize');
    expect(did).toContain('head has base');
  });

  it('inside another page complains of an address that is not https', () => {
    const did = run('?src=http://reports.example/a.json', true);
    expect(did).toContain('complained');
    expect(did).not.toContain('replaced');
  });
});
