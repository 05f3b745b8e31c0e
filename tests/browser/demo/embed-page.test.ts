// The page that makes embed codes: what it shows is what it gives away.
import {expect} from '@open-wc/testing';
import type * as render from '../../../src/render.ts';
import {openFrame, type Frame} from '../support/frame.ts';
import {press, violations, type FulcrumElement} from './open-page.ts';
import {waitUntil} from '../support/wait.ts';

const built = '/dist/npm/render.js';
const {embedCode} = (await import(built)) as typeof render;
const report: unknown = await (await fetch('/dist/reports/hubei-2026-02-24.json')).json();

async function openMaker(width = 1280): Promise<Frame> {
  const frame = await openFrame('/demo/embed/index.html', {width, height: 900});
  await waitUntil(() => frame.document.documentElement.dataset['ready'] !== undefined, 'not ready');
  return frame;
}
const field = ({document}: Frame, id: string) => document.getElementById(id) as HTMLTextAreaElement;
const withoutHash = (code: string) =>
  code.replace(/(fulcrum|resizer)-\w{12}\.js/, '$1.js').replace(/ integrity="[^"]*" crossorigin="anonymous"/, '');
const preview = ({document}: Frame) =>
  document
    .querySelector<HTMLIFrameElement>('#preview')!
    .contentDocument!.querySelector<FulcrumElement>('fulcrum-summary,fulcrum-priorities,fulcrum-attendees');
const choose = async (frame: Frame, name: string, value: string) => {
  press(frame, `[name='${name}'][value='${value}']`);
  await new Promise((resolve) => setTimeout(resolve, 400));
};
const set = async (frame: Frame, name: string, value: string) => {
  const input = frame.document.querySelector<HTMLInputElement>(`[name='${name}']`)!;
  input.value = value;
  input.dispatchEvent(new frame.window.Event('input', {bubbles: true}));
  await new Promise((resolve) => setTimeout(resolve, 400));
};

describe('demo/embed/', function () {
  this.timeout(60_000);

  it('gives the code that the package gives, for each form and language', async () => {
    const frame = await openMaker();
    for (const form of ['script', 'prerendered', 'html', 'placeholder', 'quotation', 'frame', 'wordpress'] as const)
      for (const language of ['zh-Hans', 'en']) {
        await choose(frame, 'form', form);
        await choose(frame, 'language', language);
        const expected = await embedCode(report, {
          element: 'priorities',
          form,
          language,
          base: 'https://example.org/fulcrum/',
          carried: true,
        });
        await waitUntil(
          () => withoutHash(field(frame, 'code').value) === withoutHash(expected.snippet),
          `${form} ${language}`,
        );
        expect(withoutHash(field(frame, 'once').value)).to.equal(withoutHash(expected.template));
        expect(field(frame, 'once').checkVisibility()).to.equal(expected.template !== '');
      }
  });

  it('shows it live, in the colours that were chosen, and nothing goes wrong', async () => {
    const frame = await openMaker();
    for (const form of ['script', 'prerendered', 'placeholder', 'wordpress']) {
      await choose(frame, 'form', form);
      await waitUntil(() => preview(frame)?.state === 'ready', form);
    }
    await choose(frame, 'form', 'script');
    press(frame, '[name=own]');
    await set(frame, 'color', '#102030');
    await waitUntil(
      () =>
        preview(frame)?.state === 'ready' &&
        frame.document.querySelector<HTMLIFrameElement>('#preview')!.contentWindow!.getComputedStyle(preview(frame)!)
          .color === 'rgb(16, 32, 48)',
      'no colour',
    );
    await waitUntil(() => field(frame, 'code').value.includes('--fulcrum-color: #102030;'), 'no colour in the code');
    // where no list of hashes was built, asking for it is answered with 404
    expect(frame.problems.filter((one) => !one.includes('integrity.json'))).to.deep.equal([]);
  });

  it('starts from each theme of the page of themes: its variables, and its ground, ink and type', async () => {
    const frame = await openMaker();
    const themes = [...frame.document.querySelectorAll<HTMLOptionElement>('[name=theme] option')].map(
      (one) => one.value,
    );
    const {document: shown} = await openFrame('/demo/themes.html');
    const printed = (theme: string) => shown.querySelector(`.${theme} pre`)!.textContent.trim().split('\n');
    expect(themes).to.deep.equal([
      '',
      ...[...shown.querySelectorAll('.theme:has(pre)')].map((one) => one.getAttribute('aria-labelledby')),
    ]);
    for (const theme of themes.slice(1)) {
      await set(frame, 'theme', theme);
      const expected = printed(theme).map((line) => `  ${line.replace(/: #(.)(.)(.);$/, ': #$1$1$2$2$3$3;')}`);
      await waitUntil(() => expected.every((line) => field(frame, 'rule').value.includes(line)), theme);
      const rule = field(frame, 'rule').value;
      expect(rule).to.match(/^:root \{\n(  --fulcrum-[a-z-]+: [^;]+;\n){6,}\}\n$/);
      const names = rule.match(/--[a-z-]+(?=:)/g)!;
      expect(new Set(names).size).to.equal(names.length);
      expect(names).to.include.members(['--fulcrum-color', '--fulcrum-background']);
      expect(frame.document.querySelector('#contrast')!.textContent, theme).to.not.contain('under');
      for (const line of rule.split('\n').slice(1, -2)) expect(field(frame, 'code').value).to.contain(line);
    }
    await set(frame, 'theme', '');
    await waitUntil(() => !field(frame, 'rule').checkVisibility(), 'still a rule');
    expect(frame.problems.filter((one) => !one.includes('integrity.json'))).to.deep.equal([]);
  });

  it('changes the theme by its controls, and gives it as a file and to copy', async () => {
    const frame = await openMaker();
    await set(frame, 'theme', 'portal');
    await waitUntil(() => field(frame, 'rule').value.includes('--fulcrum-rule: 12px solid #b3111b;'), 'no theme');
    await set(frame, 'heading-size', '2.25em');
    await set(frame, 'accent', '#00509c');
    // the theme’s white areas are for its own ground only
    await set(frame, 'background', '#101010');
    await waitUntil(() => field(frame, 'rule').value.includes('--fulcrum-background: #101010;'), 'no ground');
    const rule = field(frame, 'rule').value;
    for (const line of ['rule: 12px solid #00509c;', 'focus: 2px solid #00509c;', 'heading-size: 2.25em;'])
      expect(rule).to.contain(line);
    expect(rule).to.not.contain('--fulcrum-surface');
    const link = frame.document.querySelector<HTMLAnchorElement>('#download')!;
    expect(link.download).to.equal('fulcrum-theme.css');
    expect(decodeURIComponent(link.href.replace(/^data:text\/css;charset=utf-8,/, ''))).to.equal(rule);
    let copied = '';
    Object.defineProperty(frame.window.navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => ((copied = text), Promise.resolve())},
    });
    press(frame, '[data-copies=rule]');
    await waitUntil(() => copied, 'not copied');
    expect(copied).to.equal(rule);
    // without colours of one’s own, none of the theme’s
    press(frame, '[name=own]');
    await waitUntil(() => !field(frame, 'rule').value.includes('#'), 'still colours');
    expect(field(frame, 'rule').value).to.contain('--fulcrum-radius: 2px;');
  });

  it('says in both languages what the parts for themes are, and the keyboard reaches them', async () => {
    const frame = await openMaker();
    await set(frame, 'theme', 'tabloid');
    await waitUntil(() => field(frame, 'rule').checkVisibility(), 'no rule');
    for (const select of frame.document.querySelectorAll<HTMLSelectElement>('#look select')) {
      expect(select.labels[0]!.querySelector('[lang="zh-Hans"]')!.textContent).to.match(/\p{Script=Han}/u);
      for (const {text} of select.options) if (!/px$/.test(text)) expect(text).to.match(/[a-z].*\p{Script=Han}/u);
    }
    for (const one of frame.document.querySelectorAll<HTMLElement>(
      '#look select, #rule-part :is(button, a, textarea)',
    )) {
      one.focus();
      expect(frame.document.activeElement).to.equal(one);
      expect(one.tabIndex).to.equal(0);
    }
    for (const one of frame.document.querySelectorAll('#rule-part :is(button, a, h2)'))
      expect(one.querySelector('[lang="zh-Hans"]')!.textContent).to.match(/\p{Script=Han}/u);
  });

  it('says the contrast as a number, and whether it is enough, in both languages', async () => {
    const frame = await openMaker();
    press(frame, '[name=own]');
    await set(frame, 'color', '#000000');
    await set(frame, 'accent', '#777777');
    const said = frame.document.querySelector<HTMLElement>('#contrast')!;
    expect(said.getAttribute('role')).to.equal('status');
    for (const words of ['21.00 good 合格', '4.47 under 4.5 低于4.5'])
      await waitUntil(() => said.innerText.replace(/\s+/g, ' ').includes(words), words);
  });

  it('says what is wrong with an address, and has no code to copy until it is mended', async () => {
    const frame = await openMaker();
    const before = field(frame, 'code').value;
    const button = frame.document.querySelector<HTMLButtonElement>('[data-copies=code]')!;
    await set(frame, 'base', 'javascript:alert(1)');
    await waitUntil(() => frame.document.querySelector('#problem')!.textContent.startsWith('base: '), 'no message');
    expect([field(frame, 'code').value, button.disabled]).to.deep.equal(['', true]);
    await set(frame, 'base', frame.document.querySelector<HTMLInputElement>('[name=base]')!.defaultValue);
    await waitUntil(() => field(frame, 'code').value, 'no code again');
    expect([field(frame, 'code').value, button.disabled]).to.deep.equal([before, false]);
    expect(frame.document.querySelector('#problem')!.textContent).to.equal('');
  });

  it('copies, and selects the code where copying is refused', async () => {
    const frame = await openMaker();
    const {navigator, document} = frame.window;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => ((copied = text), Promise.resolve())},
    });
    press(frame, '[data-copies=code]');
    await waitUntil(() => document.querySelector('#copied')!.textContent.includes('已复制'), 'not copied');
    expect(copied).to.equal(field(frame, 'code').value);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.reject(new Error('no'))},
    });
    press(frame, '[data-copies=code]');
    await waitUntil(() => document.activeElement === field(frame, 'code'), 'not focused');
    const {selectionStart, selectionEnd, value} = field(frame, 'code');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
  });

  for (const width of [320, 1280])
    it(`needs no scrolling sideways at ${width} px, and has no axe violations`, async () => {
      const frame = await openMaker(width);
      await set(frame, 'theme', 'tabloid');
      await choose(frame, 'form', 'placeholder');
      expect(field(frame, 'rule').checkVisibility()).to.equal(true);
      const {scrollWidth, clientWidth} = frame.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(await violations(frame)).to.deep.equal([]);
    });

  it('says what it is, in both languages, and leads back', async () => {
    const {document} = await openMaker();
    expect(document.title).to.match(/\p{Script=Han}/u);
    expect(document.querySelector('.about p[lang="zh-Hans"]')?.textContent).to.match(/\p{Script=Han}/u);
    expect(document.querySelector('.about a')?.getAttribute('href')).to.equal('../index.html');
  });
});
