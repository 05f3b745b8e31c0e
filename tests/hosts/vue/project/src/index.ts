import {createApp} from 'vue';
import 'fulcrum-elements/summary.js';
import 'fulcrum-elements/priorities.js';
import 'fulcrum-elements/attendees.js';
import App from './App.vue';

createApp(App).mount('#app');
