import {icons as drawn} from '../../elements/parts/priority-icons.js';
import type {Remark} from '../problem.js';
import {nearest} from '../validate/nearest.js';
import {partsIn} from './parts.js';
import {quoted, type ReportRule} from './rule.js';

const iconNames = [...drawn.keys()];

/** Icons that no element draws: readers see a number in their place. */
export const icons: ReportRule = (report) =>
  partsIn(report, ['priorities', 'items']).flatMap(({at, value: {icon}}): Remark[] => {
    if (typeof icon !== 'string' || iconNames.includes(icon)) return [];
    const meant = nearest(icon, iconNames);
    return [
      {
        severity: 'warning',
        code: 'icon-unknown',
        at: [...at, 'icon'],
        within: 0,
        found: quoted(icon),
        expected: [`one of ${iconNames.join(', ')}`, `${iconNames.join('、')}之一`],
        mend: meant
          ? [`Did you mean “${meant}”?`, `是否想写“${meant}”？`]
          : ['Leave "icon" out: the number is shown then.', '可去掉icon，此时显示序号。'],
      },
    ];
  });
