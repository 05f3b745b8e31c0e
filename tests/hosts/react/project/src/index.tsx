import {createRoot} from 'react-dom/client';
import 'fulcrum-elements/summary.js';
import 'fulcrum-elements/priorities.js';
import 'fulcrum-elements/attendees.js';
import {App} from './app.js';

createRoot(document.getElementById('app')!).render(<App manner="asProps" />);
