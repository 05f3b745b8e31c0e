// Role and name of an element as the browser tells assistive technology, not as a library computes them.
import {bidi} from '../engines/firefox.ts';
import type {WebKitPage} from '../engines/webkitgtk-page.ts';
import {devtools, TARGET, type EnginePage} from './pages.ts';
import type {Page, Protocol} from 'puppeteer-core';

export interface Accessible {
  role: string;
  name: string;
}

async function inChromium(page: Page): Promise<Accessible> {
  const cdp = await devtools(page);
  const {result} = await cdp.send('Runtime.evaluate', {expression: TARGET});
  const query = {objectId: result.objectId, fetchRelatives: false} as Protocol.Accessibility.GetPartialAXTreeRequest;
  const {nodes} = await cdp.send('Accessibility.getPartialAXTree', query);
  const [node] = nodes;
  return {role: node?.ignored ? 'none' : String(node?.role?.value ?? 'none'), name: String(node?.name?.value ?? '')};
}

// Firefox finds by role and name but does not tell them: ask whether it would find this element.
interface Found {
  nodes: unknown[];
}
async function inFirefox(page: Page, {role, name}: Accessible): Promise<Accessible> {
  const {contexts} = await bidi<{contexts: {context: string; url: string}[]}>(page, 'browsingContext.getTree', {});
  const context = contexts.find(({url}) => url === page.url())?.context;
  const {result} = await bidi<{result: object}>(page, 'script.evaluate', {
    expression: TARGET,
    target: {context},
    awaitPromise: false,
  });
  const has = async (value: Partial<Accessible>) => {
    const locator = {type: 'accessibility', value};
    const {nodes} = await bidi<Found>(page, 'browsingContext.locateNodes', {
      context,
      locator,
      startNodes: [result],
      maxNodeCount: 1,
    });
    return nodes.length > 0;
  };
  return {role: (await has({role})) ? role : `not ${role}`, name: (await has({name})) ? name : `not ${name}`};
}

async function inWebKit({driver}: WebKitPage): Promise<Accessible> {
  const [id] = Object.values((await driver.execute(`return window.${TARGET}`)) as Record<string, string>);
  const role = (await driver.get(`/element/${id}/computedrole`)) as string;
  return {role: role || 'none', name: (await driver.get(`/element/${id}/computedlabel`)) as string};
}

export function accessible({engine, page}: EnginePage, expected: Accessible): Promise<Accessible> {
  if (engine === 'Chromium') return inChromium(page);
  return engine === 'Firefox' ? inFirefox(page, expected) : inWebKit(page);
}
