import type {Element, ElementContent} from 'hast';

const POP = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * A text that keeps to itself where no element does that for it: each sign that turns the direction has its end in the same text,
 * and no end is for what began outside. It begins no line, and is no mark of byte order.
 */
export function contained(text: string): string {
  const ends: string[] = [];
  const paired = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    if (sign !== POP && sign !== POP_ISOLATE) {
      ends.push(sign < POP_ISOLATE && sign > '\u2065' ? POP_ISOLATE : POP);
      return sign;
    }
    const begun = ends.lastIndexOf(sign);
    // The end of an isolate ends all that began inside; no other end reaches out of one.
    if (begun < 0 || (sign === POP && begun < ends.length - 1)) return '';
    ends.length = begun;
    return sign;
  });
  return paired.replace(/\ufeff/g, '').replace(/\u0085/g, ' ') + ends.reverse().join('');
}

/** A tree of contained texts. */
export function containedIn<T extends ElementContent | Element>(node: T): T {
  if (node.type === 'text') return {...node, value: contained(node.value)};
  return node.type === 'element' ? {...node, children: node.children.map(containedIn)} : node;
}
