import {waitUntil as within} from '@open-wc/testing';

/** Waits for what has to come; the limit is only for what never does: three engines on two cores can make all slow. */
export const waitUntil = (isSo: () => unknown, message: string) => within(isSo, message, {timeout: 40_000});
