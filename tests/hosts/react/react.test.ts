import {expect, it} from 'vitest';
import {elementsOn, openPanel, press, received, untilShown} from '../support/elements.ts';
import {describeFramework} from '../support/framework.ts';

describeFramework('react', (site) => {
  it('renders on a server what can be read without script', async () => {
    const {page, problems} = await site().open('/server.html', {javascript: false});
    const text = await page.$eval('#stage', (element) => element.textContent);
    for (const name of ['summary', 'priorities', 'attendees'])
      expect(text).toContain(`Plain text for readers without script: fulcrum-${name}`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('takes over what the server rendered, without a complaint and once', async () => {
    const {page, problems} = await site().open('/server.html');
    await untilShown(page, 3);
    for (const one of await elementsOn(page))
      expect(one).toMatchObject({language: 'zh-Hans', headings: 1, childrenShown: false});
    await openPanel(page);
    expect(await received(page)).toContain('toggle priority true');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows without script what was rendered ahead', async () => {
    const {page, problems} = await site().open('/ahead.html', {javascript: false});
    const shown = await elementsOn(page);
    expect(shown.map(({headings}) => headings)).toEqual([1, 1, 1]);
    for (const {text} of shown) expect(text).toContain('原标题');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('leaves what was rendered ahead to the elements, also when it renders again', async () => {
    const {page, problems} = await site().open('/ahead.html');
    await untilShown(page, 3);
    await openPanel(page);
    await press(page, 'count');
    expect(await page.$eval('#count', ({textContent}) => textContent)).toBe('1');
    const shown = await elementsOn(page);
    for (const one of shown) expect(one).toMatchObject({language: 'zh-Hans', headings: 1, childrenShown: false});
    expect(shown.map(({open}) => open)).toEqual([0, 1, 0]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
