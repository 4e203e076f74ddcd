import { Alert, Badge, Button, Card, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { Conflicts } from './Conflicts';
import { handIn, skipStep, takeUp, tryAgain } from './interview';
import { openSteps, type Item } from './items';
import { goTo } from './place';

const colours = {
  draft: 'gray',
  waiting: 'blue',
  sending: 'blue',
  sent: 'green',
  needs_you: 'red',
  left_out: 'gray',
  parked: 'orange',
} as const;

/** One piece of work, with what became of it; what needs its officer says why, and what can be done. */
export function ItemCard({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const { state, problem, conflicts = [] } = item;
  return (
    <Card withBorder padding="sm" data-state={state}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{item.title || spell.kind(item.kind)}</Text>
          <Text size="sm">{t('field.savedAt', { at: times.moment(item.savedAt) })}</Text>
        </div>
        <Badge size="lg" color={colours[state]}>
          {t(`field.state.${state}`)}
        </Badge>
      </Group>
      {problem && (
        <Alert
          mt="xs"
          color={state === 'parked' ? 'orange' : 'red'}
          role="alert"
          title={state === 'parked' ? t('field.parkedLine') : t('failed.refused')}
        >
          {spell.says(problem.title)} {problem.article && t('failed.article', { article: problem.article })}
        </Alert>
      )}
      {conflicts.length > 0 && <Conflicts item={item} />}
      <Group mt="xs">
        <Ways item={item} />
      </Group>
    </Card>
  );
}

/** What can be done with it as it stands. */
function Ways({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { state, conflicts = [] } = item;
  const [refused] = openSteps(item);
  const isRefused = state === 'needs_you' && conflicts.length === 0;
  return (
    <>
      {item.kind === 'debriefings' && state !== 'parked' && (
        <Button size="lg" variant="default" onClick={() => goTo('interview', item.id)}>
          {t('field.openIt')}
        </Button>
      )}
      {state === 'draft' && (
        <Button size="lg" onClick={() => void handIn(item)}>
          {t('field.handIn')}
        </Button>
      )}
      {isRefused && refused?.form && !refused.beside && (
        <Button size="lg" onClick={() => goTo('correct', item.id)}>
          {t('field.correct')}
        </Button>
      )}
      {isRefused && (
        <Button size="lg" variant="default" onClick={() => void tryAgain(item)}>
          {t('field.tryAgain')}
        </Button>
      )}
      {isRefused && (
        <Button size="lg" variant="default" onClick={() => void skipStep(item)}>
          {t('field.leaveOut', { what: spell.code(refused?.action ?? '') })}
        </Button>
      )}
      {state === 'left_out' && (
        <Button size="lg" variant="default" onClick={() => void takeUp(item)}>
          {t('field.takeUp')}
        </Button>
      )}
    </>
  );
}
