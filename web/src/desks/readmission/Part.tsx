import { Group, Paper, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

interface Shown {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a step, by its name. */
export const Part = ({ title, beside, children }: Shown): ReactElement => (
  <Paper withBorder p="sm" component="section" aria-label={title}>
    <Group justify="space-between" mb="xs">
      <Title order={2} size="h5">
        {title}
      </Title>
      <Group gap="xs" className="screen-only">
        {beside}
      </Group>
    </Group>
    {children}
  </Paper>
);
