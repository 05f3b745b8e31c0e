// Pages with the colours that pages have.
import {box} from './stand.ts';

export interface Ground {
  readonly name: string;
  readonly style: string;
  readonly theme?: 'light' | 'dark';
}

export const GROUNDS: readonly Ground[] = [
  {name: 'a white page with dark text', style: 'background: #fff; color: #1b1c1e'},
  {name: 'a white page with grey text', style: 'background: #fff; color: #444'},
  {name: 'a dark page that declares no color-scheme', style: 'background: #15171a; color: #ddd'},
  {name: 'a dark page that declares it', style: 'color-scheme: dark; background: #15171a; color: #e7e5e1'},
  {name: 'theme light on a dark page', style: 'color-scheme: dark; background: #000; color: #eee', theme: 'light'},
  {name: 'theme dark on a white page', style: 'background: #fff; color: #1b1c1e', theme: 'dark'},
];

export const pageWith = ({style}: Ground): Promise<HTMLElement> => box(`style="${style}; padding: 1em"`);
export const themeOf = ({theme}: Ground): Record<string, string> => (theme ? {theme} : {});
