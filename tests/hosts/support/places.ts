import {resolve} from 'node:path';

/** Where hosts are installed and built. Away from the sources, and gone with node_modules. */
export const HOSTS = resolve('node_modules/.cache/fulcrum-hosts');

/** The package as npm would publish it. "npm run test:hosts" makes it first. */
export const TARBALL = resolve(HOSTS, 'fulcrum-elements.tgz');
