import {css} from 'lit';

export const prioritiesStyles = css`
  .bar {
    align-items: end;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  [part='filter'] {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .filter-label {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    color: var(--_soft);
  }
  [part='filter-field'],
  textarea {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    appearance: none;
  }
  [part='expand-all-button'] {
    min-block-size: 2.5em;
  }
  mark {
    background: var(--_hit);
    color: inherit;
  }

  [part='priority'] {
    position: relative;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: var(--_scroll-margin);
  }
  [part='priorities'] > :first-child {
    border-block-start: 0;
  }
  [part='measure'] {
    scroll-margin-block-start: var(--_scroll-margin);
  }
  [part='priority-button'] {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 24px;
    font-size: 1.0625em;
    scroll-margin-block-start: var(--_scroll-margin);
  }
  [part='priority-button'] > span:nth-child(2) {
    flex: 1;
  }
  [part='priority-button']:hover > span:nth-child(2) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .numeral {
    flex: none;
    inline-size: 1.4em;
    color: var(--_accent);
    font-size: 1.15em;
    font-variant-numeric: lining-nums;
  }
  [part='aim'] {
    color: var(--_soft);
  }
  [part='measures'] {
    display: grid;
    gap: var(--_space);
    padding-block: var(--_space) calc(var(--_space) * 0.5);
  }
  [part='programmes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.45em;
    margin-block-start: 0.4em;
    font-size: var(--_small);
  }
  [part='programme'] {
    padding: 0.1em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .actions {
    margin-block: 0.5em;
  }
  .offered {
    display: block;
    font-size: var(--_small);
  }

  @container (min-width: 26em) {
    [part='aim'],
    [part='priority-panel'] > .inner {
      padding-inline-start: 2.45em;
    }
  }
  @media (pointer: coarse) {
    [part='priority-button'],
    [part='filter-field'] {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [part='programme'] {
      border: 1px solid;
    }
  }
`;
