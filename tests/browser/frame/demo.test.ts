// demo/frame.html: frames on a page that allows nothing else.
import {expect} from '@open-wc/testing';
import {openFrame, type Frame} from '../support/frame.ts';
import {violations} from '../demo/open-page.ts';
import {waitUntil} from '../support/wait.ts';

const framesOf = ({document}: Frame) => [...document.querySelectorAll('iframe')];
const scripted = (frame: HTMLIFrameElement) => frame.sandbox.contains('allow-scripts');

async function opened(width: number): Promise<Frame> {
  const frame = await openFrame('/demo/frame.html', {width, height: 900});
  const sized = framesOf(frame).filter(scripted);
  await waitUntil(() => sized.every(({style}) => style.height !== ''), 'every frame has said its height');
  return frame;
}

describe('demo/frame.html', function () {
  this.timeout(60_000);

  for (const width of [320, 1280])
    it(`has frames in both languages, as tall as they say, and needs no scrolling sideways at ${width} px`, async () => {
      const frame = await opened(width);
      const frames = framesOf(frame);
      expect(frames.length).to.equal(6);
      for (const one of frames.filter(scripted))
        expect(parseInt(one.style.height, 10), one.title).to.be.within(600, 9999);
      expect(frames.filter((one) => !scripted(one)).map(({style}) => style.height)).to.deep.equal(['', '']);
      expect([...new Set(frames.map((one) => one.closest<HTMLElement>('[lang]')!.lang))].sort()).to.deep.equal([
        'en',
        'zh-Hans',
      ]);
      const {scrollWidth, clientWidth} = frame.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(frame.problems).to.deep.equal([]);
    });

  it('says what it is, in both languages, and leads back', async () => {
    const {document} = await opened(1280);
    expect(document.title)
      .to.match(/\p{Script=Han}/u)
      .and.to.match(/[a-z]/);
    expect(document.querySelector('.about p:not([lang])')?.textContent).to.match(/[a-z]/);
    expect(document.querySelector('.about p[lang="zh-Hans"]')?.textContent).to.match(/\p{Script=Han}/u);
    expect(document.querySelector('.about a')?.getAttribute('href')).to.equal('index.html');
  });

  it('has no axe violations', async () => {
    expect(await violations(await opened(1280))).to.deep.equal([]);
  });
});
