import {safeUrl} from '../../report/safe-url.js';
import {addressPattern} from '../../report/schema.js';
import {partsWhere} from './parts.js';
import {quoted, type ReportRule} from './rule.js';

/** What looks like an address and is none: the elements would leave the link out without a word. */
export const addresses: ReportRule = (report) =>
  partsWhere(report, (value) => 'url' in value || 'contact' in value).flatMap(({at, value}) =>
    ['url', 'contact'].flatMap((key) => {
      const address = value[key];
      // Where it does not even look like one, the format has said so.
      if (typeof address !== 'string' || !addressPattern.test(address) || safeUrl(address)) return [];
      return [
        {
          severity: 'warning',
          code: 'address-unread',
          at: [...at, key],
          found: quoted(address),
          expected: ['an address that a browser can open', '浏览器能够打开的地址'],
          mend: ['The link is left out.', '此链接不会显示。'],
        },
      ];
    }),
  );
