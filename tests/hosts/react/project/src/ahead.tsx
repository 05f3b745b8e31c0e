import {hydrateRoot} from 'react-dom/client';
import 'fulcrum-elements/fulcrum.js';
import {Ahead} from './ahead-app.js';

hydrateRoot(document.getElementById('app')!, <Ahead />);
