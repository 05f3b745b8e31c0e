import {css} from 'lit';

/*
 * On paper, and where a page was rendered ahead and its script does not run: everything open, the words a claim rests on behind it,
 * nothing to tap. On paper also black on white.
 */
export const printStyles = css`
  @media print, (scripting: none) {
    [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    [part='provenance'] p,
    [part='provenance'] .words,
    [part='provenance'] {
      display: inline !important;
      margin-inline-end: 0.4em;
      padding: 0;
      border: 0;
    }
    .chevron,
    .control,
    .bar,
    .offered,
    [part='overview'],
    .proof > button,
    .quiet > button {
      display: none !important;
    }
    [role='button'] {
      text-decoration: none;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      background: none;
      color: #000;
      --_accent: #000;
      --_soft: #000;
      --_surface: none;
    }
    /* The glossary has them all. */
    [part='explanation'][hidden] {
      display: none !important;
    }
    footer a::after {
      content: ' ' attr(href);
    }
    .words,
    figure,
    li {
      break-inside: avoid;
    }
    /* No heading at the foot of a page. */
    [part$='heading'],
    .top,
    [part='attribution'] {
      break-after: avoid;
    }
  }
`;
