import {css} from 'lit';

/* What all elements share: kicker, heading, rows, claims with their provenance, buttons, credit. */
export const frameStyles = css`
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    text-wrap: balance;
  }
  p,
  dd,
  li,
  .gist,
  .aim,
  #heading {
    max-width: var(--_measure);
    text-wrap: pretty;
  }
  cite,
  q {
    font-style: normal;
    quotes: none;
  }
  a {
    color: inherit;
  }
  .unseen {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  /* Lists of things: a unit apart, or side by side and wrapping. */
  .list,
  .row {
    display: grid;
    gap: 0.4em 1.4em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1em;
  }

  article {
    border-top: var(--_rule);
  }
  .top {
    justify-content: space-between;
    padding-block: calc(var(--_space) * 0.6) calc(var(--_space) * 0.3);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
  }
  .mark {
    width: 1.5em;
    margin-inline-end: 0.5em;
    vertical-align: -0.2em;
    fill: currentColor;
  }
  #heading {
    margin-bottom: calc(var(--_space) * 0.5);
    line-height: 1.25;
  }
  #heading:lang(zh) {
    line-height: 1.4;
  }
  .row,
  footer {
    padding-block: calc(var(--_space) * 0.85);
    border-top: 1px solid var(--_line);
  }

  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  .control {
    min-height: 2.4em;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  [aria-pressed='true'] {
    border-width: 2px;
    font-weight: 700;
  }
  .wide {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    width: 100%;
  }
  .wide > .title {
    flex: 1;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .chevron {
    width: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }

  .proof {
    margin-inline-start: 0.4em;
    font-size: 0.8em;
    white-space: nowrap;
    user-select: none;
  }
  .proof > button {
    position: relative;
    min-width: 24px;
    min-height: 24px;
    padding-inline: 0.45em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.2;
    text-align: center;
  }
  .proof > [aria-expanded='true'] {
    border-color: currentColor;
    color: var(--_accent);
  }
  .words {
    margin-block: 0.35em 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_accent);
  }
  q + q::before {
    content: '· ';
  }

  .label {
    padding-inline: 0.45em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  footer a,
  footer button {
    min-height: 24px;
    text-decoration: underline;
  }

  @container (min-width: 34em) {
    .row {
      grid-template-columns: var(--_label) 1fr;
    }
  }
  @media (pointer: coarse) {
    .control,
    .wide,
    footer button {
      min-height: 44px;
    }
    .proof > button::after {
      position: absolute;
      inset: -10px;
      content: '';
    }
  }
`;
