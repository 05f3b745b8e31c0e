// What the frame's page says to those who embed it: each host below listens as its public protocol has it.
import {expect} from '@open-wc/testing';
import {FRAMES, heightsOf, openHost, SANDBOX, type Host} from './host.ts';
import {waitUntil} from '../support/wait.ts';

const embed = (url: string, attributes = `sandbox="${SANDBOX}"`) =>
  `<iframe title="a frame" src="${url}" width="100%" height="150" ${attributes}></iframe>`;
const summary = '/dist/frame/summary.en.html';
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until every frame has spoken, and nothing more has been said for a while. @returns how many messages there were */
async function quiet(host: Host): Promise<number> {
  const spoken = (frame: HTMLIFrameElement) => host.heard.some(({source}) => source === frame.contentWindow);
  await waitUntil(() => host.frames.every(spoken), 'every frame has spoken');
  let before = -1;
  while (before !== host.heard.length) {
    before = host.heard.length;
    await pause(400);
  }
  return before;
}

/** What a page of the frame says in its own words when it is opened here, where we can look into it. */
async function measured(url: string): Promise<number> {
  const host = await openHost(embed(url, ''), '');
  await quiet(host);
  const {document} = host.frames[0]!.contentWindow!;
  return Math.ceil(document.body.getBoundingClientRect().height);
}

const dataOf = <T>(host: Host, chosen: (data: T) => unknown): T[] =>
  host.heard.map(({data}) => data as T).filter((data) => data && chosen(data));

describe('a frame without an origin', () => {
  for (const {name, language, url} of FRAMES)
    it(`${name} in ${language}: gets the height of its content, and nothing scrolls`, async () => {
      const host = await openHost(embed(url));
      await quiet(host);
      const [frame] = host.frames;
      expect(host.heard.map(({origin}) => origin).filter((origin) => origin !== 'null')).to.deep.equal([]);
      const expected = await measured(url);
      expect(expected).to.be.greaterThan(300);
      await waitUntil(() => heightsOf(host).at(-1) === expected, `says ${expected}`);
      await waitUntil(() => frame!.style.height === `${expected}px`, `is ${expected} px high`);
      expect(heightsOf(host).every(Number.isInteger)).to.equal(true);
    });

  it('P9: says type, version, id and height, and nothing else', async () => {
    const host = await openHost(embed(summary) + embed(`${summary}?id=second`));
    await quiet(host);
    const of = (index: number) =>
      host.heard.filter(({source, data}) => source === host.frames[index]!.contentWindow && (data as {v?: 1}).v).at(-1)!
        .data;
    const height = heightsOf(host, host.frames[0]!.contentWindow).at(-1);
    expect(of(0)).to.deep.equal({type: 'fulcrum:resize', v: 1, id: 'fulcrum-summary', height});
    expect(of(1)).to.deep.equal({type: 'fulcrum:resize', v: 1, id: 'second', height});
  });

  it('says nothing further when nothing changes: no loop with the resizer', async () => {
    const host = await openHost(embed(summary));
    const before = await quiet(host);
    expect(heightsOf(host).length).to.be.at.most(4);
    await pause(800);
    expect(host.heard.length).to.equal(before);
  });

  it('says its height again when it is narrower', async () => {
    const host = await openHost(embed(summary));
    await quiet(host);
    const wide = heightsOf(host).at(-1)!;
    host.frames[0]!.style.width = '320px';
    await waitUntil(() => heightsOf(host).at(-1)! > wide, 'higher when it is narrower');
    host.frames[0]!.style.width = '';
    await waitUntil(() => heightsOf(host).at(-1) === wide, 'as high as before');
  });

  it('is told to say it again by a resizer that comes late', async () => {
    const host = await openHost(embed(summary), '');
    await quiet(host);
    expect(host.frames[0]!.style.height).to.equal('');
    const script = host.document.createElement('script');
    script.src = '/dist/frame/resizer.js';
    host.document.head.append(script);
    await waitUntil(() => host.frames[0]!.style.height === `${heightsOf(host).at(-1)}px`, 'the frame is sized');
  });

  it('grows when a reader opens a panel', async () => {
    const host = await openHost(embed('/dist/frame/priorities.en.html', ''));
    await quiet(host);
    const [frame] = host.frames;
    const before = heightsOf(host).at(-1)!;
    const element = frame!.contentDocument!.querySelector('fulcrum-priorities')!;
    element
      .shadowRoot!.querySelector<HTMLElement>('[part~="priority-heading"] button, button[aria-controls^="priority-"]')!
      .click();
    await waitUntil(() => heightsOf(host).at(-1)! > before + 50, 'higher with the panel');
    await waitUntil(() => frame!.style.height === `${heightsOf(host).at(-1)}px`, 'the frame is sized');
  });
});

describe('a host that speaks AMP', () => {
  it('gets an embed-size with the height', async () => {
    const host = await openHost(embed(summary), '');
    await quiet(host);
    const messages = dataOf<{sentinel?: string; type?: string; height?: number}>(
      host,
      ({sentinel}) => sentinel === 'amp',
    );
    expect(messages.at(-1)).to.deep.equal({sentinel: 'amp', type: 'embed-size', height: heightsOf(host).at(-1)});
  });
});

describe('a host that speaks pym', () => {
  /** As pym.Parent: the id is in the address, and a message is a string with four fields. */
  const parentOf = (host: Host, id: string) => {
    const pattern = new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`);
    return dataOf<unknown>(host, (data) => typeof data === 'string' && pattern.test(data)).map((data) => {
      const [, type, value] = pattern.exec(data as string)!;
      return [type, parseInt(value!, 10)];
    });
  };

  it('gets a height under its id, and another one for a width', async () => {
    const host = await openHost(
      embed(`${summary}?initialWidth=640&childId=pym-0&parentTitle=Host&parentUrl=https%3A%2F%2Fhost.example%2F`),
      '',
    );
    await quiet(host);
    const said = parentOf(host, 'pym-0');
    expect(said.at(-1)).to.deep.equal(['height', heightsOf(host).at(-1)]);
    host.tell(0, 'pymxPYMxpym-0xPYMxwidthxPYMx640');
    await waitUntil(() => parentOf(host, 'pym-0').length > said.length, 'an answer');
    await quiet(host);
    expect(parentOf(host, 'pym-0').length).to.equal(said.length + 1);
    host.tell(0, 'pymxPYMxotherxPYMxwidthxPYMx640');
    await quiet(host);
    expect(parentOf(host, 'pym-0').length).to.equal(said.length + 1);
  });

  it('is not spoken to where it is not there', async () => {
    const host = await openHost(embed(summary), '');
    await quiet(host);
    expect(host.heard.filter(({data}) => typeof data === 'string')).to.deep.equal([]);
  });
});

describe('a host that is a WordPress', () => {
  const secret = 'a1B2c3D4e5';

  /** As wp-embed.js: a frame is known by its secret and its window; heights are cut at 200 and 1000. */
  function listen(host: Host): void {
    host.window.addEventListener(
      'message',
      (event: MessageEvent<{secret?: string; message?: string; value?: string} | null>) => {
        const {data} = event;
        if (!data?.secret || !(data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of host.document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`)) {
          if (event.source !== frame.contentWindow || data.message !== 'height') continue;
          frame.height = `${Math.min(1000, Math.max(200, parseInt(data.value!, 10)))}`;
        }
      },
    );
  }
  const wordPress = (address: string) =>
    embed(address, `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"`);

  it('gets the height with its secret', async () => {
    const host = await openHost(wordPress(`${summary}#?secret=${secret}`), '');
    listen(host);
    host.tell(0, {message: 'ready', secret});
    await waitUntil(() => host.frames[0]!.height !== '150', 'the frame is sized');
    await quiet(host);
    const height = heightsOf(host).at(-1)!;
    expect(dataOf<{secret?: string}>(host, (data) => data.secret).at(-1)).to.deep.equal({
      message: 'height',
      value: height,
      secret,
    });
    expect(host.frames[0]!.height).to.equal(`${Math.min(1000, height)}`);
  });

  it('gets it where the secret is added to the address later', async () => {
    const host = await openHost(wordPress(summary), '');
    await quiet(host);
    expect(dataOf<{secret?: string}>(host, (data) => data.secret)).to.deep.equal([]);
    listen(host);
    host.frames[0]!.src += `#?secret=${secret}`;
    await waitUntil(
      () => dataOf<{secret?: string}>(host, (data) => data.secret).length > 0,
      'a height with the secret',
    );
    await quiet(host);
    expect(host.frames[0]!.height).to.equal(`${Math.min(1000, heightsOf(host).at(-1)!)}`);
  });

  it('gets an answer to its "ready", and none to one with another secret or from somebody else', async () => {
    const host = await openHost(wordPress(`${summary}#?secret=${secret}`), '');
    await quiet(host);
    const asked = host.heard.length;
    host.tell(0, {message: 'ready', secret});
    await waitUntil(() => host.heard.length > asked, 'an answer');
    const before = await quiet(host);
    // from the test's page
    host.frames[0]!.contentWindow!.postMessage({message: 'ready', secret}, '*');
    host.tell(0, {message: 'ready', secret: 'other12345'});
    host.tell(0, null);
    await quiet(host);
    expect(host.heard.length).to.equal(before);
  });
});
