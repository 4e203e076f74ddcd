import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../forms/Fields';
import { useSpell } from '../words/spell';
import { ActPage } from './ActPage';
import type { OnAnswer } from './AccountPages';
import type { Item } from './items';
import { told } from './told';

const WayMap = lazy(() => import('./WayMap').then(({ WayMap }) => ({ default: WayMap })));

export type Leg = Form & {
  readonly legId: string;
  readonly seq: number;
  readonly fromCountry: string;
  readonly toCountry: string;
};

/** The way, leg by leg: as cards, and drawn on a map. */
export function WayPage({ item, onAnswer }: { readonly item: Item; readonly onAnswer: OnAnswer }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [leg, setLeg] = useState<Leg | 'new'>();
  const legs = told(item).legs as readonly Leg[];
  const last = legs.at(-1);
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const blank = {
    legId: fresh,
    seq: (last?.seq ?? 0) + 1,
    fromCountry: last?.toCountry,
    fromPlace: last?.toPlace,
  };
  const chosen = leg === 'new' ? blank : leg;
  if (chosen)
    return (
      <ActPage
        key={chosen.legId}
        of={`${item.id}.leg.${leg === 'new' ? 'new' : chosen.legId}`}
        kind="debriefing"
        act="put_leg"
        preset={chosen}
        onCancel={() => setLeg(undefined)}
        onDone={async (form) => {
          const refused = await onAnswer('put_leg', { ...form, legId: chosen.legId });
          if (refused) return refused;
          setLeg(undefined);
          setFresh(crypto.randomUUID());
          return refused;
        }}
      />
    );
  return (
    <Stack>
      <Suspense fallback={null}>
        <WayMap legs={legs} />
      </Suspense>
      {legs.map((each) => (
        <Card key={each.legId} withBorder padding="sm">
          <Group justify="space-between">
            <Text fw={600}>
              {each.seq}. {String(each.fromPlace ?? '')} {each.fromCountry} → {String(each.toPlace ?? '')}{' '}
              {each.toCountry}
            </Text>
            <Text>{spell.code(String(each.mode ?? ''))}</Text>
            <Group gap="xs">
              <Button size="lg" variant="default" onClick={() => setLeg(each)}>
                {t('record.edit')}
              </Button>
              <Button size="lg" variant="default" onClick={() => void onAnswer('remove_leg', { legId: each.legId })}>
                {t('form.remove')}
              </Button>
            </Group>
          </Group>
        </Card>
      ))}
      <Button size="xl" onClick={() => setLeg('new')}>
        {t('field.newLeg')}
      </Button>
    </Stack>
  );
}
