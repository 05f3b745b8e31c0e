import {css} from 'lit';

/* What all elements share: kicker, heading, claims with their provenance, folded sections, credit. */
export const frameStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
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
    font-weight: var(--_heading-weight);
    text-wrap: balance;
  }
  p,
  dd {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  b,
  dt {
    font-weight: 700;
  }
  cite,
  q {
    font-style: normal;
  }
  q::before,
  q::after {
    content: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  article {
    border-block-start: var(--_rule-width) solid var(--_rule);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: calc(var(--_space) * 0.6) calc(var(--_space) * 0.35);
  }
  [part='kicker'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_accent);
  }
  [part='mark'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.2em;
    fill: currentColor;
  }
  #heading {
    max-inline-size: var(--_measure);
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: var(--_heading-size);
    line-height: 1.25;
  }
  #heading:lang(zh) {
    line-height: 1.4;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='language-switch'],
  .actions,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_small);
  }
  [part='language-switch'] button,
  [part='copy-button'],
  [part='expand-all-button'] {
    min-block-size: 2.25em;
    padding-inline: 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  [part='language-switch'] [aria-pressed='true'] {
    border-width: 2px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .chevron {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }

  .provenance {
    display: inline-flex;
    align-items: center;
    margin-inline-start: 0.4em;
    color: var(--_soft);
    font-size: 0.8em;
    font-weight: 400;
    vertical-align: 0.06em;
    white-space: nowrap;
    user-select: none;
  }
  [part='provenance-button'] {
    position: relative;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding-inline: 0.45em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
  }
  [part='provenance-button']:hover {
    border-color: currentColor;
  }
  [part='provenance-button'][aria-expanded='true'] {
    border-color: currentColor;
    color: var(--_accent);
  }
  .basis {
    margin-inline-start: 0.4em;
  }
  [part='provenance'] > .inner {
    margin-block: 0.35em 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  q + q::before {
    content: ' · ';
  }
  .attribution,
  [part='attribution'] {
    color: var(--_soft);
  }
  .attribution {
    margin-inline-end: 0.3em;
  }

  footer {
    margin-block-start: var(--_space);
    padding-block: calc(var(--_space) * 0.6);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }
  .credit {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1em;
    color: var(--_soft);
  }
  .credit .label {
    padding-inline: 0.45em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .credit a,
  [part='made-button'] {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='made-button'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='made'] dl {
    display: grid;
    gap: 0.4em 1em;
    margin-block-start: 0.8em;
  }
  .correction {
    margin-block-end: 0.5em;
  }

  @container (min-width: 34em) {
    [part='made'] dl > div {
      display: grid;
      grid-template-columns: var(--_label-width) 1fr;
    }
  }
  @media (pointer: coarse) {
    [part='language-switch'] button,
    [part='copy-button'],
    [part='expand-all-button'],
    [part='made-button'],
    .credit a {
      min-block-size: 44px;
    }
    [part='provenance-button']::after {
      position: absolute;
      inset: -10px;
      content: '';
    }
  }
`;
