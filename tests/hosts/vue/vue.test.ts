import {describeFramework} from '../support/framework.ts';

describeFramework('vue');
