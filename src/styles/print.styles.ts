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
      --_surface: transparent;
    }
    .panel[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    [part='provenance'],
    [part='provenance'][hidden],
    [part='provenance'] > .inner,
    [part='provenance'] p {
      display: inline !important;
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 0.95em;
    }
    [part='provenance-button'] {
      min-inline-size: 0;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .chevron,
    .bar,
    .actions,
    .offered,
    [part='language-switch'],
    [part='made-button'],
    [part='provenance'] .paragraph {
      display: none !important;
    }
    .credit a::after {
      content: ' (' attr(href) ')';
    }
    li,
    dl > div {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
