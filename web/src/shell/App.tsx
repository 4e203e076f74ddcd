import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore, type ReactElement } from 'react';
import { Refusal } from '../api/refusal';
import { session } from '../api/session';
import { SetUp } from '../session/SetUp';
import { SignIn } from '../session/SignIn';
import { router } from './router';
import { theme, variables } from './theme';
import { Waiting } from './Waiting';

/** The tablet has a lock of its own, and is there without a session. */
const FieldApp = lazy(() => import('../field/FieldApp'));
const isInTheField = (): boolean => location.pathname.startsWith('/app/field');

/** What was refused will be refused again: only failures of the line are tried anew. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (times, error) => !(error instanceof Refusal) && times < 2,
      staleTime: 10_000,
    },
  },
});

export function App(): ReactElement {
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const isSettingUp = useSyncExternalStore(session.watch, session.isSettingUp);
  if (!isOpen) queries.clear();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables}>
      <QueryClientProvider client={queries}>
        {isInTheField() ? (
          <Suspense fallback={<Waiting />}>
            <FieldApp />
          </Suspense>
        ) : !isOpen ? (
          <SignIn />
        ) : isSettingUp ? (
          <SetUp />
        ) : (
          <RouterProvider router={router} />
        )}
      </QueryClientProvider>
    </MantineProvider>
  );
}
