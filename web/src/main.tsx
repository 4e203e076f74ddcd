import './shell/styles-first';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { read } from './api/ask';
import { session } from './api/session';
import { startLanguages } from './i18n/languages';
import { App, isInTheField } from './shell/App';
import { tabletLock, whenIdle } from './shell/tablet-lock';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const toTheLock = (): void => {
  tabletLock.lock();
  location.replace('/app/field');
};
const isLocked = tabletLock.isInUse() && !tabletLock.unlockedBy() && !isInTheField();
if (isLocked) toTheLock();
const resumed = session
  .resume()
  .then(keepToItsOfficer)
  .catch(() => undefined);
await startLanguages();
// In the field nobody waits for a line that may be there and carry nothing.
if (!isInTheField()) await resumed;
if (tabletLock.isInUse() && !isInTheField()) whenIdle(toTheLock);
// Later visits start from the device; a new version is taken up when no page of the old one is open any more.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  void navigator.serviceWorker.register('/app/sw.js', { scope: '/app/' });
if (!isLocked)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

/** On a tablet in the hands of one officer nobody goes on in the session of another. */
async function keepToItsOfficer(): Promise<void> {
  const here = tabletLock.unlockedBy();
  if (!here || !session.isOpen()) return;
  const { id } = await read<{ id: string }>('/me');
  if (id !== here) await session.signOut();
}
