import {mount} from 'svelte';
import 'fulcrum-elements/summary.js';
import 'fulcrum-elements/priorities.js';
import 'fulcrum-elements/attendees.js';
import App from './App.svelte';

mount(App, {target: document.getElementById('app')!});
