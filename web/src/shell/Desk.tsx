import './styles-desk';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SetUp } from '../session/SetUp';
import { router } from './router';

/** Everything that is only for whoever is signed in. */
export default function Desk({ settingUp }: { readonly settingUp: boolean }): ReactElement {
  return settingUp ? <SetUp /> : <RouterProvider router={router} />;
}
