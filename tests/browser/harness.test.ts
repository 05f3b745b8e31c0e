// The engines and the commands of support/ themselves: a test that leans on a broken command proves nothing.
import {expect, fixture, html} from '@open-wc/testing';
import {expectNoAxeViolations} from './support/axe.ts';
import {
  accessible,
  clipboardPermission,
  emulate,
  printedText,
  requestsFrom,
  screenshot,
  sendKeys,
  setViewport,
} from './support/commands.ts';
import {can, engine, whyNot} from './support/engines.ts';
import {openFrame} from './support/frame.ts';
import {focusField} from './support/keys.ts';
import {pixelsOf} from './support/pixels.ts';
import {waitUntil} from './support/wait.ts';

const matches = (query: string) => matchMedia(query).matches;

const rejection = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('media emulation', () => {
  const cases = [
    ['dark', {colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
    ['reduced motion', {reducedMotion: 'reduce'}, '(prefers-reduced-motion: reduce)'],
    ['more contrast', {contrast: 'more'}, '(prefers-contrast: more)'],
    ['forced colours', {forcedColors: 'active'}, '(forced-colors: active)'],
    ['paper', {media: 'print'}, 'print'],
  ] as const;
  for (const [name, wanted, query] of cases) {
    it(`${name}: comes, and goes again`, async () => {
      expect(matches(query), 'before').to.equal(false);
      const {supported} = await emulate(wanted);
      expect(matches(query), 'during').to.equal(supported);
      await emulate({});
      expect(matches(query), 'after').to.equal(false);
    });
  }

  it('is undone after a test (first half)', async () => {
    await emulate({colorScheme: 'dark'});
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
  });
  it('is undone after a test (second half)', () => {
    expect(matches('(prefers-color-scheme: dark)')).to.equal(false);
  });
  it('says why where it cannot', async () => {
    const {supported} = await emulate({forcedColors: 'active'});
    expect(supported).to.equal(engine !== 'WebKitGTK');
    expect(Boolean(whyNot('forced-colors'))).to.equal(!supported);
  });
});

describe('keys', () => {
  it('reach a control, Space and Enter included', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>press</button>`);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    button.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Enter'});
    expect(clicks).to.equal(2);
  });
  it('move the focus with Tab and back with Shift+Tab', async () => {
    const box = await fixture<HTMLElement>(html`<div><button id="a">a</button><button id="b">b</button></div>`);
    box.querySelector<HTMLButtonElement>('#a')?.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal('b');
    await sendKeys({press: 'Shift+Tab'});
    expect(document.activeElement?.id).to.equal('a');
  });
  it('type Chinese', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="text" />`);
    await focusField(input);
    await sendKeys({type: '支点 fulcrum'});
    expect(input.value).to.equal('支点 fulcrum');
  });
});

describe('clipboard', () => {
  it('writes after a click when granted, and the text can be pasted', async () => {
    await clipboardPermission('grant');
    const box = await fixture<HTMLElement>(
      html`<div><button>copy</button><textarea aria-label="paste here"></textarea></div>`,
    );
    const button = box.querySelector('button');
    const area = box.querySelector('textarea');
    const done = new Promise((resolve) => {
      button?.addEventListener('click', () =>
        resolve(navigator.clipboard.writeText('湖北 2026').then(() => 'written', String)),
      );
    });
    button?.focus();
    await sendKeys({press: 'Enter'});
    expect(await done).to.equal('written');
    area?.focus();
    await sendKeys({press: 'Control+v'});
    expect(area?.value).to.equal('湖北 2026');
  });
  it('is refused when denied, where an engine can deny', async () => {
    const {supported} = await clipboardPermission('deny');
    const button = await fixture<HTMLButtonElement>(html`<button>copy</button>`);
    const done = new Promise((resolve) => {
      button.addEventListener('click', () =>
        resolve(
          navigator.clipboard.writeText('x').then(
            () => 'written',
            (error: Error) => error.name,
          ),
        ),
      );
    });
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(await done).to.equal(supported ? 'NotAllowedError' : 'written');
  });
});

describe('viewport', () => {
  afterEach(() => setViewport({width: 800, height: 600}));
  it('goes down to the width of a phone', async () => {
    await setViewport({width: 320, height: 640});
    expect(innerWidth).to.equal(320);
  });
});

describe('what the browser tells assistive technology', () => {
  it('role and name, through a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    button.append('展开 all');
    host.attachShadow({mode: 'open'}).append(button);
    const expected = {role: 'button', name: '展开 all'};
    expect(await accessible(button, expected)).to.deep.equal(expected);
    expect((await accessible(button, {role: 'link', name: '展开 all'})).role).to.not.equal('link');
    expect((await accessible(button, {role: 'button', name: 'other'})).name).to.not.equal('other');
  });
});

describe('axe', () => {
  it('finds a button without a name in a shadow root, and nothing when it has one', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    host.attachShadow({mode: 'open'}).append(button);
    const {message} = await rejection(expectNoAxeViolations(host));
    expect(message).to.contain('button-name');
    button.append('named');
    await expectNoAxeViolations(host);
  });
});

describe('pictures and paper', () => {
  it('a screenshot shows what stands there', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 40px; height: 40px; background: rgb(0, 128, 255)"></div>`,
    );
    const {data, width, height} = await pixelsOf(box);
    const middle = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
    expect([...data.slice(middle, middle + 3)]).to.deep.equal([0, 128, 255]);
    expect((await screenshot()).length).to.be.greaterThan(100);
  });
  it('the PDF of a page can be read', async () => {
    const text = await printedText({url: '/tests/browser/support/pages/csp.html'});
    if (can('pdf')) expect(text).to.contain('The policy of this page');
    else expect(text).to.equal(undefined);
  });
});

describe('pages in frames', () => {
  it('come with their headers, and what goes wrong in them is known', async () => {
    const frame = await openFrame('/tests/browser/support/pages/csp.html');
    expect(frame.document.title).to.equal('A page with a policy');
    if (can('watch-from-start')) expect(frame.problems.join()).to.contain('csp: script-src');
    else expect(frame.problems.every((problem) => problem.startsWith('csp:'))).to.equal(true);
  });
  it('can be made up, headers and all', async () => {
    const headers = {'Content-Security-Policy': "script-src 'none'"};
    const frame = await openFrame({
      html: '<!doctype html><html lang="zh-Hans"><title>支点</title><script>document.title = "ran"</script>',
      headers,
    });
    expect(frame.document.title).to.equal('支点');
  });
  it('an error after loading is known everywhere', async () => {
    const frame = await openFrame({html: '<!doctype html><title>x</title><p>x'});
    const script = frame.document.createElement('script');
    script.text = 'setTimeout(() => { throw new Error("planted"); })';
    frame.document.body.append(script);
    frame.window.console.warn('careful');
    for (const word of ['planted', 'careful']) await waitUntil(() => frame.problems.join().includes(word), word);
  });
  it('what they asked the server for is known', async () => {
    const frame = await openFrame('/tests/browser/support/pages/csp.html?requests');
    await frame.window.fetch('/package.json');
    expect(await requestsFrom(frame.document.URL)).to.deep.equal(['/package.json']);
  });
});
