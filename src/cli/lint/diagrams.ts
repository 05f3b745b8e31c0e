import type {Remark} from '../problem.js';
import {partsIn} from './parts.js';
import type {ReportRule} from './rule.js';

/** How many nodes two rows hold. */
const NODES = {least: 2, most: 6} as const;

/** What would be drawn wrongly, or not at all: bars without a number, numbers without a bar, too many nodes. */
export const diagrams: ReportRule = (report) =>
  partsIn(report, ['priorities', 'items'])
    .flatMap(({at}) => partsIn(report, [...at, 'diagrams']))
    .flatMap(({at, value: {kind}}): Remark[] => {
      const items = partsIn(report, [...at, 'items']);
      const numbers = items.flatMap(({at: place, value: {value}}): Remark[] => {
        const common = {severity: 'warning', at: value === undefined ? place : [...place, 'value']} as const;
        if (kind !== 'bars')
          return value === undefined
            ? []
            : [
                {
                  ...common,
                  code: 'value-undrawn',
                  found: ['a number that is not drawn', '不会画出的数字'],
                  expected: ['numbers in "bars" only', '数字只用于bars'],
                  mend: ['Say it in "detail", or make the diagram one of bars.', '请写入detail，或改用bars。'],
                },
              ];
        // What is no number at all, the format has said.
        if (value !== undefined && !(typeof value === 'number' && value < 0)) return [];
        return [
          {
            ...common,
            code: 'bar-without-value',
            found: value === undefined ? ['a bar without a number', '没有数字的条形'] : [`${value}`, `${value}`],
            expected: ['"value": 0 or more', 'value为不小于0的数'],
          },
        ];
      });
      const count = items.length;
      if (kind !== 'network' || (count >= NODES.least && count <= NODES.most)) return numbers;
      return [
        ...numbers,
        {
          severity: 'warning',
          code: 'network-size',
          at: [...at, 'items'],
          found: [`${count} names`, `${count}个名称`],
          expected: [`${NODES.least} to ${NODES.most}`, `${NODES.least}至${NODES.most}个`],
        },
      ];
    });
