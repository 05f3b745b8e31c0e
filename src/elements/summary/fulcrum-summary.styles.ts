import {css} from 'lit';

export const summaryStyles = css`
  .meta,
  .gist {
    margin-bottom: var(--_space);
  }
  .list > li > p + .list {
    margin-top: 0.4em;
  }
  .facts,
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.9em 1.4em;
  }
  .figures {
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
  }
  .figure {
    display: block;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.2;
  }
  .figure > small {
    margin-inline-start: 0.25em;
    font-size: 0.42em;
    font-weight: 400;
  }
  dt {
    font-weight: 700;
  }
  /* Folded sections keep their padding on the button, so that all of the row can be pressed. */
  .folded {
    display: block;
    padding-block: 0;
  }
  .folded > * > .wide {
    padding-block: calc(var(--_space) * 0.85);
  }
  .folded > .panel > * {
    padding-bottom: var(--_space);
  }
`;
