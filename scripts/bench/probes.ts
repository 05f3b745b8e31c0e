// What is measured inside a page. Stands alone: Chromium runs its text before the page's own scripts.

type Way = 'report' | 'data-json' | 'src';

/** What comes after the first frame. */
export interface Rest {
  /** The longest stretch in which the page could do nothing else, in ms. */
  readonly longest: number;
  /** Until everything is there, in ms. */
  readonly until: number;
}
export interface Answer extends Rest {
  /** Until the frame that shows the answer is painted, in ms. */
  readonly shown: number;
  /** The same in frames of a screen with 60 of them a second. */
  readonly frames: number;
}
export interface Probes {
  firstScreen(tag: string, way: Way, address: string): Promise<number>;
  rest(entries: number): Promise<Rest>;
  keystroke(query: string, entries: number): Promise<Answer>;
  expandAll(): Promise<Answer>;
}

export function installProbes(page: Window & {probes?: Probes}): void {
  type Shown = HTMLElement & {report?: unknown};
  let element: Shown;
  let restStart = 0;
  let stopWatching = () => 0;

  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise<void>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const inside = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const entries = () => inside('[part="priority"], [part="members"] > li');
  /** Looks at no more than it has to: the time it takes counts. */
  function onScreen(): HTMLElement[] {
    const found: HTMLElement[] = [];
    for (let one = inside('[part="priorities"]')[0]!.firstElementChild; one; one = one.nextElementSibling) {
      if ((one as HTMLElement).hidden) continue;
      if (one.getBoundingClientRect().top >= innerHeight) break;
      found.push(one as HTMLElement);
    }
    return found;
  }

  /** Notes how long other tasks, and frames, keep a message waiting. */
  function watch(): () => number {
    const {port1, port2} = new MessageChannel();
    let longest = 0;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    return () => {
      port1.close();
      return longest;
    };
  }

  /** Resolves once the first frame in which this is so is painted. */
  async function painted(reached: () => boolean): Promise<void> {
    do await frame();
    while (!reached());
    await task();
  }

  async function settle(complete: () => boolean, start: number): Promise<Rest> {
    while (!complete()) await new Promise((resolve) => setTimeout(resolve, 50));
    const until = performance.now() - start;
    await frame();
    await task();
    return {until, longest: stopWatching()};
  }

  async function answer(act: () => void, reached: () => boolean, complete: () => boolean): Promise<Answer> {
    // Somewhere in a frame, as a reader's key is.
    await frame();
    await task();
    stopWatching = watch();
    const start = performance.now();
    act();
    await painted(reached);
    const shown = performance.now() - start;
    return {frames: Math.ceil((shown * 60) / 1000), shown, ...(await settle(complete, start))};
  }

  page.probes = {
    async firstScreen(tag, way, address) {
      const text = await (await fetch(address)).text();
      const make = () => document.createElement(tag) as Shown;
      const sample = make();
      if (way === 'report') sample.report = JSON.parse(text);
      const {report} = sample;
      element = make();
      await frame();
      const start = performance.now();
      if (way === 'report') element.report = report;
      else element.setAttribute(way, way === 'src' ? address : text);
      document.body.append(element);
      const first = tag === 'fulcrum-summary' ? '[part="gist"]' : 'li';
      // Rendering comes before the frame that this stands in is painted, where nothing has to be waited for.
      for (let there = false; !there;) {
        await Promise.resolve();
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
        there = Boolean(element.shadowRoot?.querySelector(`#heading`) && element.shadowRoot.querySelector(first));
        if (!there) await frame();
      }
      await task();
      restStart = performance.now();
      stopWatching = watch();
      return restStart - start;
    },
    rest: (count) => settle(() => entries().length === count, restStart),
    keystroke(query, count) {
      const field = inside('[type=search]')[0] as HTMLInputElement;
      field.select();
      const right = (one: HTMLElement) =>
        query
          ? one.querySelector('mark') && !one.querySelector('[part="priority-panel"][hidden]')
          : !one.querySelector('mark') && one.querySelector('[part="priority-panel"][hidden]');
      return answer(
        // A trusted event, as a key or the clipboard makes it.
        () => void document.execCommand(query ? 'insertText' : 'delete', false, query),
        () =>
          Boolean(element.shadowRoot!.querySelector('[part="hits"]')!.textContent) === Boolean(query) &&
          onScreen().length > 0 &&
          onScreen().every(right),
        // The last comes last; to look at all would itself be a long task.
        () => entries().length === count && Boolean(right(entries().at(-1)!)),
      );
    },
    expandAll() {
      const closed = (one: HTMLElement) => one.querySelector('[part="priority-panel"][hidden]');
      return answer(
        () => inside('[part="expand-all-button"]')[0]!.click(),
        () => !onScreen().some(closed),
        () => !closed(entries().at(-1)!),
      );
    },
  };
}
