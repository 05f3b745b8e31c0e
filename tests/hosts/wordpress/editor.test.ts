// The blocks in the block editor, as an author meets them: preview, controls, saving, Chinese.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {optionsOfElements} from '../../../scripts/wordpress/elements.ts';
import {launch} from '../support/site.ts';
import {WordPress, type Build} from './wordpress.ts';

const builds: readonly Build[] = ['6.2', 'nightly'];
const names = ['summary', 'priorities', 'attendees'] as const;

interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}
/** The part of the editor's own interface that the tests use. */
interface Editor {
  readonly blocks: {createBlock(name: string, attributes?: object): Block; parse(content: string): Block[]};
  readonly data: {
    dispatch(store: 'core/block-editor'): {
      insertBlocks(blocks: readonly Block[]): void;
      selectBlock(id: string): void;
      updateBlockAttributes(id: string, attributes: object): void;
    };
    dispatch(store: 'core/editor'): {editPost(edits: object): void; savePost(): Promise<void>};
    dispatch(store: 'core/preferences'): {set(scope: string, name: string, value: unknown): void};
    select(store: 'core/block-editor'): {getBlocks(): Block[]};
    select(store: 'core/editor'): {getPermalink(): string; getEditedPostContent(): string};
  };
}
declare const wp: Editor;

describe.each(builds)('the block editor of WordPress %s', (build) => {
  let wordpress: WordPress;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    wordpress = await WordPress.start(build, 'editor');
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({width: 1280, height: 1000});
    // a post that is left unsaved
    page.on('dialog', (dialog) => void dialog.accept());
    // not to the dashboard, which asks WordPress.org for news
    const next = encodeURIComponent(`${wordpress.address}/wp-admin/profile.php`);
    await page.goto(`${wordpress.address}/wp-login.php?redirect_to=${next}`);
    await page.type('#user_login', 'author');
    await page.type('#user_pass', 'password');
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    // WordPress's own profile page throws where one leaves it before it has loaded
    await page.goto('about:blank');
    // the editor itself warns of a lot; a mistake of ours is an error that names our script or our element
    page.on('pageerror', (error) => void problems.push(`${(error as Error).stack}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /fulcrum/i.test(message.text() + (message.location().url ?? '')))
        problems.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  /** The editor with these blocks in a new post. */
  async function write(blocks: readonly (readonly [string, object])[], query = ''): Promise<void> {
    await page.goto(`${wordpress.address}/wp-admin/post-new.php${query}`, {waitUntil: 'load'});
    await page.waitForFunction(() => 'wp' in window && Boolean(wp.data.select('core/editor')?.getPermalink));
    await page.evaluate((list) => {
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      wp.data.dispatch('core/preferences').set('core', 'enableChoosePatternModal', false);
      wp.data
        .dispatch('core/block-editor')
        .insertBlocks(list.map(([name, given]) => wp.blocks.createBlock(name, given)));
    }, blocks);
  }
  /** What is edited: a frame of its own, in newer versions. */
  async function canvas(): Promise<Frame> {
    const frame = await page.$('iframe[name="editor-canvas"]');
    return (await frame?.contentFrame()) ?? page.mainFrame();
  }
  async function preview(name: string): Promise<string> {
    const frame = await canvas();
    await frame.waitForFunction(
      (tag) => (document.querySelector(tag) as {state?: string} | null)?.state === 'ready',
      {timeout: 60_000},
      `fulcrum-${name}`,
    );
    return frame.$eval(
      `fulcrum-${name}`,
      (element) => (element.shadowRoot!.querySelector('*') as HTMLElement).innerText,
    );
  }
  /** Labels of all controls of the selected block, with its panels opened. */
  async function labels(): Promise<string[]> {
    await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
    return page.evaluate(async () => {
      for (const button of document.querySelectorAll<HTMLElement>(
        '.block-editor-block-inspector .components-panel__body:not(.is-opened) .components-panel__body-toggle',
      ))
        button.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [...document.querySelectorAll<HTMLElement>('.block-editor-block-inspector label')].map(({innerText}) =>
        innerText.trim().toLowerCase(),
      );
    });
  }

  it.each(names)('shows the element fulcrum-%s itself', async (name) => {
    await write([[`fulcrum/${name}`, {lang: 'en'}]]);
    expect(await preview(name)).toMatch(/How this was made/);
  });

  it('shows what a reader of the site would see where the block names no language', async () => {
    await write([['fulcrum/summary', {}]], '?site-language=zh_CN');
    expect(await preview('summary')).toContain('湖北部署七项重点任务');
  });

  it.each(names)('has a control for each option of fulcrum-%s', async (name) => {
    // the address of the report that the elements show anyway
    await write([[`fulcrum/${name}`, {src: '/report.json'}]]);
    await preview(name);
    await page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock(block!.clientId);
    });
    const found = await labels();
    const options = Object.keys(optionsOfElements()[name]!).filter((option) => option !== 'aria-label');
    const source = readFileSync('src/integrations/wordpress/assets/editor.js', 'utf8');
    const named = options.map(
      (option) => new RegExp(`'?\\b${option}'?: \\{\\s*label: __\\('([^']+)'`).exec(source)![1]!,
    );
    for (const label of named) expect(found).toContain(label.toLowerCase());
  });

  it('changes the preview with the options', async () => {
    await write([['fulcrum/priorities', {lang: 'en'}]]);
    await preview('priorities');
    await page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data
        .dispatch('core/block-editor')
        .updateBlockAttributes(block!.clientId, {only: '2', expanded: true, noFilter: false});
    });
    const frame = await canvas();
    await frame.waitForFunction(() => document.querySelector('fulcrum-priorities')!.getAttribute('only') === '2');
    const attributes = await frame.$eval('fulcrum-priorities', (element) => element.getAttributeNames().sort());
    expect(attributes).toEqual(['expanded', 'lang', 'only']);
  });

  it('speaks Chinese to authors whose dashboard does', async () => {
    await write([['fulcrum/priorities', {}]], '?site-language=zh_CN');
    await page.evaluate(() => {
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock(block!.clientId);
    });
    expect(await labels()).toEqual(expect.arrayContaining(['语言切换', '只显示这些任务', '展开全部任务', '标题级别']));
    const title = await page.$eval('.block-editor-block-card__title', ({textContent}) => textContent);
    expect(title).toContain('重点任务');
  });

  it('makes a block of a shortcode', async () => {
    await write([['core/paragraph', {}]]);
    const made = await page.evaluate(() => {
      const {rawHandler} = (wp as unknown as {blocks: {rawHandler(from: {HTML: string}): Block[]}}).blocks;
      return rawHandler({HTML: '<p>[fulcrum element="priorities" lang="en" heading-level="3" expanded]</p>'});
    });
    expect(made.map(({name, attributes}) => ({name, attributes}))).toMatchObject([
      {name: 'fulcrum/priorities', attributes: {lang: 'en', headingLevel: 3, expanded: true}},
    ]);
  });

  it('saves what is valid when it is opened again, and publishes what readers see', async () => {
    await write(
      names.map((name) => [`fulcrum/${name}`, {lang: 'en', headingLevel: 3, align: 'wide', anchor: `the-${name}`}]),
    );
    const link = await page.evaluate(async () => {
      wp.data.dispatch('core/editor').editPost({title: 'By the editor', status: 'publish'});
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getPermalink();
    });
    const valid = await page.evaluate(() => {
      const content = wp.data.select('core/editor').getEditedPostContent();
      return wp.blocks.parse(content).map(({isValid}) => isValid);
    });
    expect(valid).toEqual([true, true, true]);
    const html = await (await fetch(link)).text();
    for (const name of names) {
      const [tag = ''] = new RegExp(`<div [^>]*><fulcrum-${name} [^>]*>`).exec(html) ?? [];
      for (const part of ['lang="en"', 'heading-level="3"', `id="the-${name}"`, 'alignwide'])
        expect(tag).toContain(part);
    }
  });

  it('has met no error of ours, in the browser or in PHP', () => {
    expect(problems).toEqual([]);
    expect(wordpress.complaints()).toEqual([]);
    expect(existsSync(join(wordpress.folder, 'requests.log'))).toBe(false);
  });
});
