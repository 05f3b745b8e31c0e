/**
 * In the frame's page: loads the elements, and says how tall the content is, in our own words and in those of AMP, pym.js and
 * WordPress. The page has no origin and stores nothing.
 */
export {};

const self = document.currentScript as HTMLScriptElement;
const element = document.body.firstElementChild as HTMLElement;
const asked = new URLSearchParams(location.search);
const framed = parent !== window;

/** An address that another report may be read from. */
function addressOf(text: string): string | undefined {
  try {
    const {protocol, username, href} = new URL(text);
    return protocol === 'https:' && !username ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Shows another report, with a link to it until it is there. What was rendered ahead is of this page's report. */
function show(address: string): void {
  const other = document.createElement(element.localName);
  const link = document.createElement('a');
  link.href = link.textContent = address;
  for (const {name, value} of element.attributes)
    if (!/^(data-json|report-url)$/.test(name)) other.setAttribute(name, value);
  other.setAttribute('src', address);
  other.append(link);
  other.addEventListener('fulcrum-ready', ({detail}) => {
    document.documentElement.lang = detail.language;
    document.title = other.shadowRoot!.querySelector('[part~=heading]')!.textContent;
  });
  element.replaceWith(other);
}

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') element.setAttribute('theme', theme);
const src = asked.get('src');
if (framed) {
  // Links leave the frame. Without script they cannot, and stay in it.
  document.head.append(Object.assign(document.createElement('base'), {target: '_blank'}));
  // Only inside another page, which answers for what it shows: an address of this site alone never shows what others wrote.
  const address = src && addressOf(src);
  if (address) show(address);
  else if (src) console.error(`src has to be an https address: ${src}`);
}
document.head.append(Object.assign(document.createElement('script'), {src: self.dataset['script']}));

const id = asked.get('id') || element.localName;
const pymId = asked.get('childId');
const secretNow = () => /[?#&]secret=(\w+)/.exec(location.hash)?.[1];
let last = -1;

function say(again?: boolean): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === last && !again) return;
  last = height;
  const secret = secretNow();
  const messages: unknown[] = [
    {type: 'fulcrum:resize', v: 1, id, height},
    {sentinel: 'amp', type: 'embed-size', height},
    pymId && ['pym', pymId, 'height', height].join('xPYMx'),
    secret && {message: 'height', value: height, secret},
  ];
  // To whoever embeds: a height is no secret.
  for (const message of messages) if (message) parent.postMessage(message, '*');
}

interface Asking {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly secret?: unknown;
}

if (framed) {
  new ResizeObserver(() => say()).observe(document.body);
  // Chromium observes nothing in a frame that is not on the screen yet; the page around it would jump when a reader gets there.
  say();
  addEventListener('load', () => say());
  addEventListener('fulcrum-ready', () => say());
  // WordPress adds its secret to frames that are there already.
  addEventListener('hashchange', () => say(true));
  addEventListener('message', ({source, data}: MessageEvent<Asking | string | null>) => {
    if (source !== parent || !data) return;
    const isAsking =
      typeof data === 'string'
        ? pymId && data.startsWith(`pymxPYMx${pymId}xPYMx`)
        : data.type === 'fulcrum:ask' || (data.message === 'ready' && data.secret === secretNow());
    if (isAsking) say(true);
  });
}
