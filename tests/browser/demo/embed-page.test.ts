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
      press(frame, '[name=own]');
      await choose(frame, 'form', 'placeholder');
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
