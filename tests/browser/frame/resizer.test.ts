// P9: what the page that embeds believes, and what it does not.
import {expect} from '@open-wc/testing';
import {openHost, puppetAddress, resize, RESIZER, SANDBOX, say, type Host} from './host.ts';
import {waitUntil} from '../support/wait.ts';

const puppet = (address: string, more = '') =>
  `<iframe title="a" src="${address}" sandbox="${SANDBOX}" height="150" ${more}></iframe>`;
const height = ({frames}: Host, index = 0) => frames[index]!.style.height;

const opened = async (count = 1, head = RESIZER) => {
  const address = await puppetAddress();
  return openHost(puppet(address).repeat(count), head);
};

describe('P9: the resizer', () => {
  it('gives a frame the height that it says', async () => {
    const host = await opened();
    await say(host, 0, resize(321));
    expect(height(host)).to.equal('321px');
    await say(host, 0, resize(87.4));
    expect(height(host)).to.equal('87px');
  });

  it('clamps to 0 and 10000', async () => {
    const host = await opened();
    for (const [said, given] of [
      [-1, '0px'],
      [-1e308, '0px'],
      [10_000, '10000px'],
      [10_001, '10000px'],
      [Number.MAX_VALUE, '10000px'],
    ] as const) {
      await say(host, 0, resize(said));
      expect(height(host), `${said}`).to.equal(given);
    }
  });

  const nonsense: Record<string, unknown> = {
    NaN: resize(NaN),
    Infinity: resize(Infinity),
    '-Infinity': resize(-Infinity),
    'a string': resize('500'),
    'a string with a unit': resize('500px'),
    nothing: resize(undefined),
    null: resize(null),
    'a list': resize([500]),
    'an object': resize({valueOf: 500}),
    'a big integer': resize(500n),
    true: resize(true),
    'another version': resize(500, {v: 2}),
    'no version': resize(500, {v: undefined}),
    'a version as a string': resize(500, {v: '1'}),
    'another type': resize(500, {type: 'resize'}),
    'null instead of a message': null,
    'a string instead of a message': JSON.stringify(resize(500)),
    'a number instead of a message': 500,
    'a message in a list': [resize(500)],
    'AMP’s words': {sentinel: 'amp', type: 'embed-size', height: 500},
    'WordPress’ words': {message: 'height', value: 500, secret: 'abcdefghij'},
    'pym’s words': 'pymxPYMxaxPYMxheightxPYMx500',
  };
  for (const [what, message] of Object.entries(nonsense))
    it(`ignores ${what}`, async () => {
      const host = await opened();
      await say(host, 0, resize(111), message);
      expect(height(host)).to.equal('111px');
      expect(host.problems).to.deep.equal([]);
    });

  it('a forged message from another frame changes that frame at most, and no other', async () => {
    const host = await opened(2);
    await say(host, 0, resize(200));
    await say(host, 1, resize(300, {id: 'x'}));
    expect([height(host, 0), height(host, 1)]).to.deep.equal(['200px', '300px']);
  });

  it('ignores a frame that is none of ours', async () => {
    const address = (await puppetAddress()).split('?')[0]!;
    const host = await openHost(puppet(address));
    await say(host, 0, resize(321));
    expect(height(host)).to.equal('');
  });

  it('ignores the page itself', async () => {
    const host = await opened();
    await say(host, 0, resize(200));
    host.window.postMessage(resize(500), '*');
    host.window.dispatchEvent(new host.window.MessageEvent('message', {data: resize(501), origin: 'null'}));
    host.window.postMessage('end', '*');
    await waitUntil(() => host.heard.some(({data}) => data === 'end'), 'all is heard');
    expect(height(host)).to.equal('200px');
  });

  it('ignores a frame inside a frame', async () => {
    const inner = await puppetAddress();
    const outer = `data:text/html,${encodeURIComponent(`<script>addEventListener("message", ({data}) => frames[0].postMessage(data, "*"))</script><iframe src="${location.origin}${inner}"></iframe>`)}#/summary.en.html`;
    const host = await openHost(`<iframe title="a" src="${outer.replaceAll('"', '&quot;')}" height="150"></iframe>`);
    // the one inside speaks to the page above both
    const end = 'end from far';
    await waitUntil(() => {
      host.frames[0]!.contentWindow!.postMessage({far: true, say: [resize(500), end]}, '*');
      return host.heard.some(({data}) => data === end);
    }, 'the frame inside is heard');
    expect(host.heard.some(({data}) => (data as {height?: number}).height === 500)).to.equal(true);
    expect(height(host)).to.equal('');
  });

  it('ignores a frame that has left for another origin', async () => {
    const address = await puppetAddress();
    const elsewhere = location.origin.replace(/localhost|127\.0\.0\.1/, (name) =>
      name === 'localhost' ? '127.0.0.1' : 'localhost',
    );
    // not sandboxed, so that it has an origin
    const host = await openHost(`<iframe title="a" src="${address}" height="150"></iframe>`);
    await say(host, 0, resize(200));
    expect(height(host)).to.equal('200px');
    const loaded = new Promise((resolve) => host.frames[0]!.addEventListener('load', resolve, {once: true}));
    host.frames[0]!.contentWindow!.location.href = elsewhere + address;
    await loaded;
    await say(host, 0, resize(500));
    expect(host.heard.at(-1)!.origin).to.equal(elsewhere);
    expect(height(host)).to.equal('200px');
  });

  it('two frames have each their own height, one of them removed changes nothing', async () => {
    const host = await opened(2);
    await say(host, 0, resize(200));
    await say(host, 1, resize(300));
    expect([height(host, 0), height(host, 1)]).to.deep.equal(['200px', '300px']);
    host.frames[0]!.remove();
    await say(host, 1, resize(310));
    expect([height(host, 0), height(host, 1)]).to.deep.equal(['200px', '310px']);
    expect(host.problems).to.deep.equal([]);
  });

  it('a frame that comes later is heard as well', async () => {
    const host = await opened();
    const later = host.document.createElement('iframe');
    later.src = host.frames[0]!.src;
    later.sandbox.value = SANDBOX;
    const loaded = new Promise((resolve) => later.addEventListener('load', resolve));
    host.document.body.append(later);
    await loaded;
    host.frames.push(later);
    await say(host, 1, resize(222));
    expect(later.style.height).to.equal('222px');
  });

  it('twice on a page does what once does', async () => {
    const host = await opened(2, RESIZER + RESIZER);
    await say(host, 0, resize(200), resize(-5), resize(NaN), resize(240));
    expect([height(host, 0), height(host, 1)]).to.deep.equal(['240px', '']);
    expect(host.problems).to.deep.equal([]);
  });

  it('leaves no name on the page, and works under a policy without inline styles', async () => {
    const names = async (head: string) => new Set(Reflect.ownKeys((await openHost('', head)).window).map(String));
    const before = await names('');
    expect([...(await names(RESIZER))].filter((name) => !before.has(name))).to.deep.equal([]);
    const strict = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
    const host = await opened(1, strict + RESIZER);
    await say(host, 0, resize(234));
    expect(host.frames[0]!.getBoundingClientRect().height).to.be.within(234, 240);
    expect(host.problems).to.deep.equal([]);
  });
});
