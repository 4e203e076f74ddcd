import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useSyncExternalStore, type ReactElement } from 'react';
import { Refusal } from '../api/refusal';
import { session } from '../api/session';
import { SetUp } from '../session/SetUp';
import { SignIn } from '../session/SignIn';
import { router } from './router';
import { theme, variables } from './theme';

/** What was refused will be refused again: only failures of the line are tried anew. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (times, error) => !(error instanceof Refusal) && times < 2, staleTime: 10_000 },
  },
});

export function App(): ReactElement {
  const isOpen = useSyncExternalStore(session.watch, session.isOpen);
  const isSettingUp = useSyncExternalStore(session.watch, session.isSettingUp);
  if (!isOpen) queries.clear();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables}>
      <QueryClientProvider client={queries}>
        {!isOpen ? <SignIn /> : isSettingUp ? <SetUp /> : <RouterProvider router={router} />}
      </QueryClientProvider>
    </MantineProvider>
  );
}
