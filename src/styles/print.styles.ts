import {css} from 'lit';

/* On paper: black on white, everything open, the words a claim rests on behind it, nothing to tap. */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light !important;
      background: none !important;
      color: #000 !important;
    }
    .root {
      --_accent: #000;
      --_soft: #000;
      --_surface: none;
    }
    [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .words,
    .words p,
    [part='provenance'] {
      display: inline !important;
      padding: 0;
      border: 0;
    }
    .proof > button {
      min-width: 0;
      padding: 0;
    }
    .chevron,
    .control,
    .bar,
    .offered,
    footer button,
    .words > p > span {
      display: none !important;
    }
    footer a::after {
      content: ' ' attr(href);
    }
    li {
      break-inside: avoid;
    }
  }
`;
