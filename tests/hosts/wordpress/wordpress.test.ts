// A real WordPress with the plugin from dist/: what authors write, and what readers see.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {elementsOn, untilShown, type Shown} from '../support/elements.ts';
import {launch, watch} from '../support/site.ts';
import {forms, type Seen} from './forms.ts';
import {WordPress, type Build, type Post, type Role} from './wordpress.ts';

const roles: readonly Role[] = ['administrator', 'author'];
const names = ['summary', 'priorities', 'attendees'] as const;
/** The oldest that the plugin names, and the youngest that there is as a package. */
const builds: readonly Build[] = ['6.2', 'nightly'];

describe.each(builds)('WordPress %s', (build) => {
  let wordpress: WordPress;
  let browser: Browser;
  beforeAll(async () => {
    wordpress = await WordPress.start(build);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    wordpress?.stop();
  });

  interface Opening {
    readonly javascript?: boolean;
    readonly query?: string;
  }
  /** The post as a reader opens it; nothing may go wrong on its page. */
  async function read<T>(post: Post, {javascript = true, query = ''}: Opening, look: (page: Page) => Promise<T>) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javascript);
    const problems: string[] = [];
    watch(page, problems, javascript);
    await page.goto(post.link + query, {waitUntil: 'load'});
    const seen = await look(page);
    expect(problems).toEqual([]);
    await page.close();
    return seen;
  }
  const textOf = (page: Page) => page.$eval('.wp-block-post-content', (element) => (element as HTMLElement).innerText);
  async function shownOn(page: Page, count: number): Promise<Shown[]> {
    await untilShown(page, count);
    return elementsOn(page);
  }
  const source = async (post: Post, query = '') => (await fetch(post.link + query)).text();
  // older versions write attributes in single quotes
  const scriptTags = (html: string) =>
    (html.match(/<script[^>]*fulcrum[^>]*>/g) ?? []).map((tag) => tag.replaceAll("'", '"'));
  const saved = async (role: Role, content: string, query?: string) =>
    wordpress.publish(role, 'A post', content, query);

  it('takes the plugin from its zip, and starts it', () => {
    const {version, installed, active} = wordpress.installed;
    expect({installed, active}).toEqual({installed: true, active: true});
    expect(version).toMatch(build === 'nightly' ? /^6\.7/ : new RegExp(`^${build}`));
  });

  describe.each(roles)('what an %s writes', (role) => {
    describe.each(forms)('as $title', ({content, withScript, withoutScript, text}) => {
      const check = async (page: Page, seen: Seen) => {
        if (seen === 'element') {
          const shown = await shownOn(page, 1);
          expect(shown).toMatchObject([{name: 'fulcrum-summary', language: 'en', headings: 1, childrenShown: false}]);
          expect(shown[0]!.text).toContain('Hubei sets seven priorities');
          return;
        }
        const words = await textOf(page);
        if (seen === 'text') expect(words).toContain(text);
        else expect(words.trim()).toBe('');
        expect(words).not.toMatch(/[<>{}]|:host/);
      };

      it(`is ${withScript[role]} with script, and ${withoutScript[role]} without`, async () => {
        const post = await saved(role, content);
        await read(post, {}, (page) => check(page, withScript[role]));
        await read(post, {javascript: false}, (page) => check(page, withoutScript[role]));
      });
    });

    it('as three blocks is three elements, and the same text without script', async () => {
      const post = await saved(
        role,
        names.map((name) => `<!-- wp:fulcrum/${name} {"lang":"zh-Hans"} /-->`).join('\n\n'),
      );
      const shown = await read(post, {}, (page) => shownOn(page, 3));
      expect(shown.map(({name, language}) => [name, language])).toEqual(
        names.map((name) => [`fulcrum-${name}`, 'zh-Hans']),
      );
      const plain = await read(post, {javascript: false}, textOf);
      for (const words of ['湖北部署七项重点任务', '项重点任务', '王忠林', '原标题', 'AI生成'])
        expect(plain).toContain(words);
    });

    it.each(['shortcode', 'block'])(
      'as a %s is as wide as the text around it, without script as well',
      async (form) => {
        const one = form === 'block' ? '<!-- wp:fulcrum/summary /-->' : '[fulcrum]';
        const post = await saved(role, `<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->\n\n${one}`);
        for (const javascript of [true, false]) {
          const widths = await read(post, {javascript}, (page) =>
            page.$$eval(
              '.wp-block-post-content > p, .wp-block-fulcrum-summary, .wp-block-fulcrum-summary article',
              (all) => all.map((one) => one.getBoundingClientRect().width).filter(Boolean),
            ),
          );
          expect(widths.length).toBeGreaterThan(1);
          expect(new Set(widths).size).toBe(1);
        }
      },
    );

    it('as a frame is a frame, or nothing where WordPress takes it out', async () => {
      const post = await saved(
        role,
        '<!-- wp:html --><iframe src="/frame.html" title="Fulcrum"></iframe><!-- /wp:html -->',
      );
      expect(post.saved.includes('<iframe')).toBe(role === 'administrator');
    });
  });

  describe('options', () => {
    it('of a shortcode are the attributes of the element', async () => {
      const post = await saved(
        'author',
        '[fulcrum element="priorities" lang="en" heading_level="3" theme="dark" only="2, regions" expanded no-filter="no" report-url="https://news.example/full"]',
      );
      await read(post, {}, async (page) => {
        await shownOn(page, 1);
        const attributes = await page.$eval('fulcrum-priorities', (element) =>
          Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
        );
        expect(attributes).toEqual({
          lang: 'en',
          'heading-level': '3',
          theme: 'dark',
          only: '2, regions',
          expanded: '',
          'report-url': 'https://news.example/full',
        });
      });
      const html = await source(post);
      const plain = html.slice(html.indexOf('<fulcrum-priorities'), html.indexOf('</fulcrum-priorities>'));
      expect(plain.match(/<li value="\d"/g)).toEqual(['<li value="2"', '<li value="3"']);
      expect(plain.match(/<h\d/g)?.[0]).toBe('<h3');
      expect(plain).toContain('<a href="https://news.example/full"');
    });

    it('of another report: the children are a link, since the bundled text would be wrong', async () => {
      const post = await saved('author', '<!-- wp:fulcrum/summary {"src":"/reports/budget.json","lang":"en"} /-->');
      const html = await source(post);
      expect(html).toContain('<fulcrum-summary lang="en" src="/reports/budget.json"');
      const children = html.slice(html.indexOf('<fulcrum-summary'), html.indexOf('</fulcrum-summary>'));
      expect(children).toContain('<a href="/reports/budget.json"');
      expect(children).not.toContain('Hubei');
    });

    it('that cannot be used are left out, and only those who write are told why', async () => {
      const post = await saved('author', '[fulcrum element="summary" src="http://news.example/r.json" colour="red"]');
      const html = await source(post);
      expect(html).toContain('<fulcrum-summary>');
      expect(html).not.toContain('fulcrum-notice');
      const response = await fetch(`${wordpress.address}/?rest_route=/wp/v2/posts/${post.id}`, {
        headers: {Authorization: `Basic ${wordpress.installed.passwords.author}`},
      });
      const {content} = (await response.json()) as {content: {rendered: string}};
      expect(content.rendered).toMatch(/src is “http:\/\/news\.example\/r\.json”.*begins with https:\/\//);
      expect(content.rendered).toMatch(/“colour” is not an option of this element/);
    });
  });

  describe('the script', () => {
    it('comes from the site, with the version of the plugin, once', async () => {
      const html = await source(await saved('author', '[fulcrum]\n\n[fulcrum element="priorities"]'));
      const version = readFileSync(join(wordpress.folder, 'wp-content/plugins/fulcrum-elements/readme.txt'), 'utf8');
      const [, stable] = /^Stable tag: (.+)$/m.exec(version)!;
      const [tag, ...more] = scriptTags(html);
      expect(more).toEqual([]);
      expect(tag).toContain(
        `src="${wordpress.address}/wp-content/plugins/fulcrum-elements/assets/fulcrum.js?ver=${stable!}"`,
      );
      if (build !== '6.2') expect(tag).toContain(' defer');
    });

    it('is not on a page that shows no element', async () => {
      const html = await source(
        await saved('author', '<!-- wp:paragraph --><p>Fulcrum, by name only.</p><!-- /wp:paragraph -->'),
      );
      expect(html).toContain('by name only');
      expect(scriptTags(html)).toEqual([]);
    });
  });

  describe('a site in Chinese', () => {
    it('has Chinese text for blocks that name no language', async () => {
      const post = await saved('author', '<!-- wp:fulcrum/attendees /-->');
      const query = '&site-language=zh_CN';
      expect(await source(post, query)).toMatch(/<fulcrum-attendees[^>]*><article lang="zh-Hans">/);
      const [shown] = await read(post, {query}, (page) => shownOn(page, 1));
      expect(shown!.language).toBe('zh-Hans');
    });
  });

  describe('a feed', () => {
    it('has the text without tags that a reader of feeds does not know', async () => {
      await saved('author', '[fulcrum element="attendees" lang="en"]');
      const feed = await (await fetch(`${wordpress.address}/?feed=rss2`)).text();
      expect(feed).toContain('<article lang="en">');
      expect(feed).not.toMatch(/<fulcrum-attendees|fulcrum\.js/);
    });
  });

  describe('P6: what an author writes to do harm', () => {
    const attacks = [
      '[fulcrum element="summary" label=\'x" onmouseover="window.harmed=1\']',
      '[fulcrum element="priorities" only=\'1" onclick="window.harmed=1\']',
      '<!-- wp:fulcrum/summary {"sections":"gist\\u0022 onmouseover=\\u0022window.harmed=1"} /-->',
      '[fulcrum element="summary" label=\'"><script>window.harmed=1</script>\']',
      '[fulcrum element="summary" label="&quot;&gt;&lt;img src=x onerror=window.harmed=1&gt;"]',
      '[fulcrum element="summary" lang=\'en" onmouseover="window.harmed=1\' theme=\'dark" autofocus onfocus="window.harmed=1\']',
      '[fulcrum element="summary" report-url="javascript:window.harmed=1"]',
      '[fulcrum element="summary" report-url=" JaVaScRiPt:window.harmed=1" src="data:application/json,{}"]',
      '[fulcrum element="summary" report-url="https://user@news.example/" src="//elsewhere.example/r.json"]',
      // what WordPress takes out of an address must not make another one of it
      '[fulcrum element="summary" src="/^/elsewhere.example/r.json"]',
      '[fulcrum element="summary" report-url="https://%0a/user@news.example/" src="/%0a/elsewhere.example/r.json"]',
      '[fulcrum element="summary onload=window.harmed=1"]',
      '[fulcrum element="<img src=x onerror=window.harmed=1>"]',
      '<!-- wp:fulcrum/summary {"label":"\\u0022\\u003e\\u003cscript\\u003ewindow.harmed=1\\u003c/script\\u003e","reportUrl":"javascript:window.harmed=1"} /-->',
      '<!-- wp:fulcrum/summary {"theme":"\\u0022 onclick=window.harmed=1","headingLevel":"2 onclick=window.harmed=1","className":"\\u0022\\u003e\\u003cscript\\u003ewindow.harmed=1\\u003c/script\\u003e","anchor":"\\u0022 onfocus=window.harmed=1 x=\\u0022"} /-->',
      '<!-- wp:fulcrum/summary {"dataJson":"{\\u0022headings\\u0022:{\\u0022summary\\u0022:{\\u0022en\\u0022:\\u0022\\u003cimg src=x onerror=window.harmed=1\\u003e\\u0022,\\u0022\\\\\\u0022 onload=window.harmed=1\\u0022:\\u0022x\\u0022}}}"} /-->',
    ];
    it.each(attacks)('%s', async (content) => {
      const post = await saved('author', content);
      const page = await browser.newPage();
      await page.goto(post.link, {waitUntil: 'load'});
      const found = await page.$eval('.wp-block-post-content', (element) => ({
        handlers: [...element.querySelectorAll('*')].flatMap((one) =>
          [...one.attributes].map(({name}) => name).filter((name) => /^on(?!ly$)/.test(name)),
        ),
        active: element.querySelectorAll('script, img, iframe, object, embed').length,
        links: [element, ...element.querySelectorAll('fulcrum-summary')]
          .flatMap((one) => [...(one.shadowRoot ?? one).querySelectorAll('a')])
          .map(({href}) => href)
          .filter((href) => !/^https:\/\/(?!.*@)|^http:\/\/127\.0\.0\.1/.test(href)),
        harmed: 'harmed' in window,
      }));
      expect(found).toEqual({handlers: [], active: 0, links: [], harmed: false});
      await page.close();
    });
  });

  describe('the tags themselves, for authors', () => {
    const content =
      '<!-- wp:html --><fulcrum-priorities lang="en" onclick="x()" only="1"><p>Text</p></fulcrum-priorities><!-- /wp:html -->';

    it('are taken out by WordPress, which leaves the text', async () => {
      expect((await saved('author', content)).saved).not.toContain('fulcrum-priorities');
    });

    it('stay where the site allows them, without what could run', async () => {
      const post = await saved('author', content, '&allow-tags=1');
      expect(post.saved).toContain('<fulcrum-priorities lang="en" only="1"><p>Text</p></fulcrum-priorities>');
      const [shown] = await read(post, {}, (page) => shownOn(page, 1));
      expect(shown!.childrenShown).toBe(false);
    });
  });

  describe('the address of a frame, on a line of its own', () => {
    const embed = (address: string) =>
      `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

    it('is the frame, if its site has been named', async () => {
      const post = await saved('author', embed('https://news.example/fulcrum/summary'));
      expect(await source(post)).toContain('<p>A frame of news.example</p>');
    });

    it('is not, where no oEmbed document can be asked for', async () => {
      const post = await saved('author', embed('https://other.example/fulcrum/summary'));
      expect(await source(post)).not.toMatch(/A frame of|javascript:/);
    });
  });

  it('has asked nobody else for anything, and PHP has not complained', () => {
    const requests = join(wordpress.folder, 'requests.log');
    expect(existsSync(requests) ? readFileSync(requests, 'utf8') : '').toBe('');
    expect(wordpress.complaints()).toEqual([]);
  });

  it('leaves nothing behind when it is deleted', () => {
    expect(wordpress.uninstall()).toEqual([]);
  });
});
