import {css} from 'lit';

export const prioritiesStyles = css`
  .bar {
    align-items: end;
    margin-bottom: calc(var(--_space) * 0.5);
  }
  label {
    flex: 1 1 14em;
  }
  label > .line {
    justify-content: space-between;
  }
  input,
  textarea {
    width: 100%;
    min-height: 2.4em;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  mark {
    background: var(--_hit);
    color: inherit;
  }
  .priority {
    padding-block: calc(var(--_space) * 0.75);
  }
  .priority + .priority {
    border-top: 1px solid var(--_line);
  }
  .wide {
    min-height: 24px;
    font-size: 1.0625em;
  }
  .numeral {
    width: 1.4em;
    color: var(--_accent);
    font-size: 1.15em;
  }
  .measures {
    gap: var(--_space);
    padding-block: var(--_space);
  }
  .tags {
    gap: 0.35em 0.45em;
    margin-top: 0.4em;
  }
  .tags > li {
    padding: 0.1em 0.6em;
    border-radius: var(--_radius);
    background: var(--_surface);
    outline: 1px solid transparent;
  }

  @container (min-width: 26em) {
    .aim,
    .priority > .panel {
      margin-inline-start: 2.45em;
    }
  }
`;
