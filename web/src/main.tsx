import './shell/styles-first';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './api/session';
import { startLanguages } from './i18n/languages';
import { App, isInTheField } from './shell/App';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const resumed = session.resume().catch(() => undefined);
await startLanguages();
// In the field nobody waits for a line that may be there and carry nothing.
if (!isInTheField()) await resumed;
// Later visits start from the device; a new version is taken up when no page of the old one is open any more.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  void navigator.serviceWorker.register('/app/sw.js', { scope: '/app/' });
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
