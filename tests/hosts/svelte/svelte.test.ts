import {describeFramework} from '../support/framework.ts';

describeFramework('svelte');
