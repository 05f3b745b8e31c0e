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
  /* Two digits reach into the gap, so that titles stay in line. */
  [part='numeral'] {
    min-width: 1.6em;
    margin-inline-end: -0.6em;
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
  figcaption [part='text'],
  .network [part='text'] {
    font-weight: 700;
  }
  figure .list {
    position: relative;
    gap: 0;
    padding-block: 0.6em 1.6em;
  }
  figure li,
  figure li * {
    position: relative;
  }
  figure li {
    padding: 0.5em 6%;
  }
  figure svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_control);
  }
  figure path {
    fill: var(--_surface);
    vector-effect: non-scaling-stroke;
  }
  li:dir(rtl) > svg {
    transform: scaleX(-1);
  }
  .flow > li,
  .network > li {
    border-inline-start: 2px solid var(--_accent);
  }
  .tiers > li {
    border-block-start: 2px solid var(--_accent);
    background: var(--_surface);
    text-align: center;
  }
  .tiers > :nth-last-child(2) {
    margin-inline: 10%;
  }
  .tiers > :nth-last-child(3) {
    margin-inline: 20%;
  }
  .tiers > :nth-last-child(n + 4) {
    margin-inline: 30%;
  }
  .bars > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding: 0.5em 0 0.7em;
  }
  .bars svg {
    inset-block-start: auto;
    height: 0.5em;
    overflow: hidden;
    stroke: var(--_accent);
  }
  .bars path {
    fill: var(--_accent);
  }
  /* Nodes on a line, and where there is room in two rows. */
  @container (max-width: 26em) {
    .network svg {
      display: none;
    }
  }
  @container (min-width: 26em) {
    .network {
      display: flex;
      flex-wrap: wrap;
    }
    .network::after {
      width: 100%;
      order: 1;
      height: 5em;
      content: '';
    }
    .network > [class] {
      flex: 1;
      align-self: end;
      border: 0;
      text-align: center;
    }
    .network > .b {
      position: static;
      order: 2;
      align-self: start;
      padding-block: 0.8em 0;
    }
    .network svg {
      inset-block: auto;
      height: 5em;
      margin-block-start: -5.8em;
    }
    path + path {
      stroke: var(--_accent);
      stroke-width: 9px;
      stroke-linecap: round;
    }
  }
  [part='priority'] > .panel,
  [part='hits'],
  [part='aim'] {
    margin-inline-start: 2em;
  }
`;
