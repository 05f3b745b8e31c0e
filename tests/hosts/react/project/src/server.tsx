import {hydrateRoot} from 'react-dom/client';
import 'fulcrum-elements/summary.js';
import 'fulcrum-elements/priorities.js';
import 'fulcrum-elements/attendees.js';
import {App} from './app.js';

hydrateRoot(document.getElementById('app')!, <App manner="onServerMarkup" />);
