// Strict pages: Content-Security-Policy and Trusted Types.
import {expect} from '@open-wc/testing';
import type {Frame} from '../support/frame.ts';
import {CHINESE, drawn, ELEMENTS, headingsOf, openPage, pageOf, SCRIPT} from './page.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; img-src 'none'; font-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";
const page = pageOf(`<script src="${SCRIPT}" defer></script>`, ELEMENTS);

/** Presses every button of every element: the whole of what a reader can do without a keyboard. */
async function pressEverything(frame: Frame) {
  const problems: string[] = [];
  frame.document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) =>
    problems.push(`${effectiveDirective} ${sample}`),
  );
  for (const element of frame.document.querySelectorAll('fulcrum-summary, fulcrum-priorities, fulcrum-attendees')) {
    element.toggleAttribute('language-switch', true);
    await drawn(frame);
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('button')) button.click();
    const field = element.shadowRoot!.querySelector('input');
    if (field) {
      field.value = 'a';
      field.dispatchEvent(new frame.window.InputEvent('input', {bubbles: true}));
    }
    for (const [name, value] of [
      ['theme', 'dark'],
      ['sections', 'glossary gist'],
      ['group-by', 'body'],
      ['report-url', 'https://news.example/'],
    ] as const)
      element.setAttribute(name, value);
    await drawn(frame);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return problems;
}

const policies: Record<string, string> = {
  'nothing but our script': STRICT,
  'a nonce and strict-dynamic': STRICT.replace("'self'", "'nonce-R4nd0m' 'strict-dynamic'"),
  'a sandbox of its own': `${STRICT}; sandbox allow-scripts allow-same-origin`,
};

describe('P1: a page whose policy allows', () => {
  for (const [name, policy] of Object.entries(policies))
    it(`${name}: everything works, styles too, and nothing is violated`, async () => {
      const frame = await openPage(page.replace('<script ', '<script nonce="R4nd0m" '), {
        'Content-Security-Policy': policy,
      });
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      const heading = frame.document.querySelector('fulcrum-summary')!.shadowRoot!.querySelector('h2')!;
      expect(frame.window.getComputedStyle(heading).fontWeight).to.equal('700');
      expect(frame.window.getComputedStyle(frame.document.querySelector('fulcrum-summary')!).display).to.equal('block');
      expect(await pressEverything(frame)).to.deep.equal([]);
      expect(frame.problems).to.deep.equal([]);
    });

  it('no script of ours: the children stay readable', async () => {
    const frame = await openPage(page, {'Content-Security-Policy': "script-src 'none'"});
    expect(headingsOf(frame)).to.deep.equal(['', '', '']);
    for (const child of frame.document.querySelectorAll('p'))
      expect(child.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('P3: Trusted Types', () => {
  const cases: Record<string, string> = {
    required: "require-trusted-types-for 'script'",
    'required, our policy named': "require-trusted-types-for 'script'; trusted-types fulcrum-lit",
    'required, any policy allowed': "require-trusted-types-for 'script'; trusted-types *",
  };
  for (const [name, policy] of Object.entries(cases))
    it(`${name}: everything works`, async () => {
      const frame = await openPage(page, {'Content-Security-Policy': policy});
      expect(headingsOf(frame)).to.deep.equal(CHINESE);
      expect(await pressEverything(frame)).to.deep.equal([]);
      expect(frame.problems).to.deep.equal([]);
    });

  it('required, no policy allowed: the children stay, and no error goes uncaught', async () => {
    const frame = await openPage(page, {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    expect(frame.problems.filter((problem) => /^(error|unhandled)/.test(problem))).to.deep.equal([]);
    expect(headingsOf(frame)).to.deep.equal(['', '', '']);
    for (const child of frame.document.querySelectorAll('p'))
      expect(child.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('a page that has a Lit of its own: both have their policy', async () => {
    const own = '<script>window.trustedTypes?.createPolicy("lit-html", {createHTML: (html) => html});</script>';
    const frame = await openPage(pageOf(`${own}<script src="${SCRIPT}" defer></script>`, ELEMENTS), {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html fulcrum-lit",
    });
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
    expect(frame.problems).to.deep.equal([]);
  });

  it('the script twice on such a page is no error', async () => {
    const twice = pageOf(`<script src="${SCRIPT}"></script><script src="${SCRIPT}"></script>`, ELEMENTS);
    const frame = await openPage(twice, {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types fulcrum-lit",
    });
    expect(headingsOf(frame)).to.deep.equal(CHINESE);
    expect(frame.problems.filter((problem) => /^(error|unhandled)/.test(problem))).to.deep.equal([]);
  });
});
