/** Gives the browser other languages until the returned function is called, as if a reader had changed the settings. */
export function preferLanguages(...languages: string[]): () => void {
  Object.defineProperty(navigator, 'languages', {get: () => languages, configurable: true});
  dispatchEvent(new Event('languagechange'));
  return () => {
    Reflect.deleteProperty(navigator, 'languages');
    dispatchEvent(new Event('languagechange'));
  };
}
