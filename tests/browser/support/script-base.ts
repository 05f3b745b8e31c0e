import type {Middleware} from '@web/dev-server-core';

const map = JSON.stringify({imports: {'/node_modules/lit/index.js': '/scripts/build/script-lit.ts'}});

/**
 * In the prerendered form, the base class of the script tag in place of Lit's own. An import map has to come before all modules, and
 * the runner puts some of its own at the head of the page.
 */
export const scriptBase: Middleware = async (context, next) => {
  await next();
  if (typeof context.body === 'string' && context.body.includes('<html data-form="prerendered">'))
    context.body = context.body.replace(/<html [^>]*>/, `$&<script type="importmap">${map}</script>`);
};
