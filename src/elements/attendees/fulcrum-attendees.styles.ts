import {css} from 'lit';

export const attendeesStyles = css`
  [part='members'] {
    row-gap: 0.75em;
  }
  [part='members'] [part='text'] {
    font-weight: 700;
  }
  /* Not seen, but copied: 王忠林 (Wáng Zhōnglín). */
  rp {
    display: inline;
    font-size: 0em;
  }
  rt {
    font-size: 0.75em;
    font-weight: 400;
  }
  @container (min-width: 48em) {
    [part='members'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
