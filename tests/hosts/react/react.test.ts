import {expect, it} from 'vitest';
import {elementsOn, openPanel, received, untilShown} from '../support/elements.ts';
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
});
