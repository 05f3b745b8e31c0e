// What the engines we test in cannot do, and why: the one place for it. Tests ask `can`, and where the answer is no they
// check what can still be checked instead of skipping.

export type Engine = 'Chromium' | 'Firefox' | 'WebKitGTK';

export type Ability =
  | 'forced-colors'
  | 'print-medium'
  | 'pdf'
  | 'deny-clipboard'
  | 'any-role'
  | 'watch-from-start'
  | 'scroll-margin-of-fields'
  | 'scroll-to-all-of-a-control'
  | 'http-cache';

const CANNOT: Record<Engine, Partial<Record<Ability, string>>> = {
  Chromium: {},
  Firefox: {
    pdf: 'WebDriver BiDi prints the page as it is on the screen of a test run, and only whole; Chromium’s PDF stands for both',
    'deny-clipboard': 'Firefox has no permission for writing, only the rule that the reader must have acted',
    'scroll-to-all-of-a-control':
      'Firefox leaves a control where it is while some of it is in sight below its scroll-margin; no control is wholly hidden',
    'any-role': 'WebDriver BiDi finds elements by role and name but does not tell an element’s own',
  },
  WebKitGTK: {
    'forced-colors': 'WebKit does not have the media feature',
    'print-medium': 'WebKitWebDriver has no media emulation, and GTK has no setting for it',
    'scroll-margin-of-fields':
      'WebKit scrolls to the caret of a field that gets the focus, and not to the field with its scroll-margin',
    'http-cache': 'an automated session of WebKitWebDriver keeps no copies of what it has loaded',
    pdf: 'WebKitWebDriver of this version cannot print',
    'watch-from-start':
      'WebKitWebDriver cannot run a script before the page’s own; what happens in a page’s very first task is missed',
    'deny-clipboard': 'WebKit has no permission for writing, only the rule that the reader must have acted',
  },
};

const {userAgent} = navigator;
export const engine: Engine = userAgent.includes('Firefox')
  ? 'Firefox'
  : userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKitGTK';

/** Whether this engine can do it. */
export const can = (ability: Ability): boolean => !CANNOT[engine][ability];

/** Why it cannot. */
export const whyNot = (ability: Ability): string | undefined => CANNOT[engine][ability];
