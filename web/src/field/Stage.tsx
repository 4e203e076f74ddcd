import { Stepper, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useSpell } from '../words/spell';

/** Where an interview stands on the way that the law has for it; where it has left that, only that. */
export function Stage({ course, state }: { readonly course: readonly string[]; readonly state: string }): ReactElement {
  const spell = useSpell();
  const at = course.indexOf(state);
  if (at < 0) return <Text fw={600}>{spell.code(state)}</Text>;
  return (
    <>
      <Stepper active={at} size="sm" iconSize={28} allowNextStepsSelect={false} visibleFrom="sm">
        {course.map((step) => (
          <Stepper.Step key={step} label={spell.code(step)} />
        ))}
      </Stepper>
      <Text hiddenFrom="sm" fw={600}>
        {spell.code(state)}
      </Text>
    </>
  );
}
