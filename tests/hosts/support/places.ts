import {createHash} from 'node:crypto';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8);

/**
 * Where hosts are installed and built, one folder for each checkout. Outside of it, so that nothing of ours is found by
 * looking further up; and not within a node_modules, where some tools look at no source.
 */
export const HOSTS = join(tmpdir(), `fulcrum-hosts-${checkout}`);

/** The package as npm would publish it. "npm run test:hosts" makes it first. */
export const TARBALL = join(HOSTS, 'fulcrum-elements.tgz');
