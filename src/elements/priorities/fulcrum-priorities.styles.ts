import {css} from 'lit';

export const prioritiesStyles = css`
  .bar {
    align-items: end;
    padding-block-end: 0.5em;
  }
  [part='filter'] {
    flex: 1 14em;
  }
  /* As high as the field beside it. */
  :where(.bar) > .control {
    min-height: 2.75em;
  }
  input,
  textarea {
    width: 100%;
  }
  mark {
    background: #fc04;
    color: inherit;
    text-decoration: underline;
  }
  [part='priority']:first-child {
    border-block-start: 0;
  }
  [part='priority'] .wide {
    font-size: 1.0625em;
  }
  [part='numeral'] {
    width: 1em;
    color: var(--_accent);
    font-size: 1.15em;
  }
  [part='measures'] {
    gap: var(--_space);
    padding-block: var(--_space);
  }
  [part='programmes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.45em;
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  [part='programmes'] > li {
    padding: 0.1em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
    outline: 1px solid transparent;
  }
  figure {
    padding-block: 0.4em calc(var(--_space) * 1.4);
  }
  [part='diagram-title'] {
    padding-block-end: 0.5em;
    font-weight: 600;
  }
  [part='diagram-items'] {
    gap: 0.35em;
    font-size: 0.9375em;
  }
  [part='diagram-items'] > li {
    position: relative;
    isolation: isolate;
    padding: 0.4em 0.8em;
  }
  [part='diagram-items'] svg {
    position: absolute;
    z-index: -1;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: var(--_surface);
    stroke: var(--_control);
  }
  figure path {
    vector-effect: non-scaling-stroke;
  }
  li:dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .flow > li {
    padding-inline-end: 6%;
    border-inline-start: 3px solid var(--_accent);
  }
  .tiers {
    gap: 0;
  }
  .tiers > li {
    border-block-start: 2px solid var(--_accent);
    background: var(--_surface);
    text-align: center;
  }
  .tiers > :nth-last-child(2) {
    margin-inline: 11%;
  }
  .tiers > :nth-last-child(3) {
    margin-inline: 22%;
  }
  .tiers > :nth-last-child(n + 4) {
    margin-inline: 33%;
  }
  .bars > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0 0 0.9em;
  }
  .bars svg {
    inset-block-start: auto;
    height: 0.5em;
    background: var(--_surface);
    fill: var(--_accent);
    stroke: none;
  }
  /* Nodes on a line, and where there is room in two rows. */
  .network {
    position: relative;
    gap: 0;
  }
  .network > li {
    border-inline-start: 1px solid var(--_control);
  }
  .network > li::before,
  .network path + path {
    stroke: var(--_accent);
    stroke-width: 9px;
    stroke-linecap: round;
  }
  .network > li::before {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline-start: -5px;
    border: 4.5px solid var(--_accent);
    border-radius: 1em;
    content: '';
  }
  .network .note {
    display: block;
  }
  .network svg {
    display: none;
  }
  @container (min-width: 26em) {
    .network:has(svg) {
      display: flex;
      flex-wrap: wrap;
    }
    .network > [class] {
      flex: 0 0 100%;
      border: 0;
      text-align: center;
    }
    .network > [class$='2'] {
      flex-basis: 50%;
    }
    .network > [class$='3'] {
      flex-basis: 33.3%;
    }
    .network > [class]::before {
      content: none;
    }
    .network > [class^='a'] {
      align-self: end;
      padding-block-end: 0.8em;
    }
    .network > [class^='b'] {
      position: static;
      padding-block-start: 5.9em;
    }
    .network svg {
      display: block;
      inset-block: auto;
      height: 5em;
      margin-block-start: -5.1em;
    }
  }
  [part='aim'],
  [part='priority'] > .panel {
    margin-inline-start: 2em;
  }
`;
