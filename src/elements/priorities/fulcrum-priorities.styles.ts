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
  [part='aim'],
  [part='priority'] > .panel {
    margin-inline-start: 2em;
  }
`;
