type PageWindow = Window & typeof globalThis & {__problems?: string[]};

/**
 * Notes what goes wrong in a page: uncaught errors, refused promises, files that did not load, violations of its
 * Content-Security-Policy, console.error and console.warn. Stands alone, because Chromium and Firefox run its text in
 * every frame before the page's own scripts.
 */
export function watchPage(window: PageWindow): string[] {
  if (window.__problems) return window.__problems;
  const problems: string[] = (window.__problems = []);
  const note = (what: string) => void problems.push(what);
  window.addEventListener(
    'error',
    (event) => {
      const {target} = event;
      note(target && 'outerHTML' in target ? `did not load: ${target.outerHTML}` : `error: ${event.message}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => note(`unhandled: ${reason}`));
  window.addEventListener('securitypolicyviolation', (event) =>
    note(`csp: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    window.console[level] = (...args: unknown[]) => note(`console.${level}: ${args.join(' ')}`);
  }
  return problems;
}

/** For the engines that take it: run before anything else in every frame, but not in the test page itself. */
export const watchFrames = `if (window !== top) (${watchPage})(window);`;
