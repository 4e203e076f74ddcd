import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { AccountPages } from './AccountPages';
import { useItem, useOfficer } from './carried';
import { doIt, handIn } from './interview';
import { InterviewAct } from './InterviewAct';
import type { Item } from './items';
import { useLaw } from './law';
import { PhotoButton } from './PhotoButton';
import { goTo, usePlace } from './place';
import { PlanPage } from './PlanPage';
import { ReferralSlip } from './ReferralSlip';
import { RefusedNote } from './RefusedNote';
import { ReviewPage } from './ReviewPage';
import { Stage } from './Stage';
import type { Me } from './tablet';

export function InterviewPage({ id }: { readonly id: string }): ReactElement | null {
  const item = useItem(id);
  const me = useOfficer();
  if (!item || !me) return null;
  return item.subject ? <Interview item={item} me={me} /> : <PlanPage item={item} me={me} />;
}

/** Acts that have a place of their own on the page of what is told. */
const withTheAccount = ['put_answer', 'remove_answer', 'put_translation', 'put_leg', 'remove_leg', 'put_profile'];

function Interview({ item, me }: { readonly item: Item; readonly me: Me }): ReactElement {
  const { act: chosen } = usePlace();
  const law = useLaw(item, me);
  const [problem, setProblem] = useState<Problem>();
  const choose = (action: string): void => {
    setProblem(undefined);
    goTo('interview', item.id, action);
  };
  const act = async (action: DebriefingAction, form: Form = {}): Promise<Problem | undefined> => {
    const refused = await doIt(item, action, me, form);
    setProblem(refused);
    if (!refused && chosen) goTo('interview', item.id);
    return refused;
  };
  const next = law.open.filter((action) => !withTheAccount.includes(action));
  const notYet = law.notYet.filter((action) => !withTheAccount.includes(action));
  const tells = law.open.includes('put_answer') || law.open.includes('remove_answer');
  return (
    <Stack>
      <Heading item={item} />
      <Stage course={law.course} state={String(item.subject?.state)} />
      <ReferralSlip item={item} />
      {problem && <RefusedNote problem={problem} />}
      {chosen === 'review' ? (
        <ReviewPage item={item} />
      ) : chosen ? (
        <InterviewAct item={item} chosen={chosen} onAct={act} onCancel={() => choose('')} />
      ) : (
        <>
          {tells && <AccountPages item={item} onAnswer={act} />}
          <Next actions={next} onChoose={(action) => (law.asks(action) ? choose(action) : void act(action))} />
          {notYet.map((action) => (
            <WhyNot key={action} action={action} onAsk={() => void act(action)} />
          ))}
        </>
      )}
      <Foot item={item} chosen={chosen} onChoose={choose} />
    </Stack>
  );
}

function Heading({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  return (
    <Group justify="space-between">
      <Title order={1} size="h2">
        {item.title}
      </Title>
      <Text role="status">{t('field.savedAt', { at: times.moment(item.savedAt) })}</Text>
    </Group>
  );
}

interface Choosing {
  readonly onChoose: (action: DebriefingAction) => void;
}

function Next({ actions, onChoose }: Choosing & { readonly actions: readonly DebriefingAction[] }): ReactElement {
  const spell = useSpell();
  return (
    <Group>
      {actions.map((action, at) => (
        <Button key={action} size="xl" variant={at === 0 ? 'filled' : 'default'} onClick={() => onChoose(action)}>
          {spell.code(action)}
        </Button>
      ))}
    </Group>
  );
}

/** What is not open yet can be asked why. */
function WhyNot({ action, onAsk }: { readonly action: DebriefingAction; readonly onAsk: () => void }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Button variant="subtle" size="lg" justify="start" onClick={onAsk}>
      {t('field.whyNot', { what: spell.code(action) })}
    </Button>
  );
}

interface Footing {
  readonly item: Item;
  readonly chosen: string;
  readonly onChoose: (action: string) => void;
}

function Foot({ item, chosen, onChoose }: Footing): ReactElement {
  const { t } = useTranslation();
  return (
    <Group>
      {chosen && (
        <Button size="lg" variant="default" onClick={() => onChoose('')}>
          {t('field.back')}
        </Button>
      )}
      <PhotoButton item={item} />
      {chosen !== 'review' && (
        <Button size="lg" variant="default" onClick={() => onChoose('review')}>
          {t('field.review')}
        </Button>
      )}
      <Button size="lg" variant="default" onClick={() => goTo('home')}>
        {t('field.toHome')}
      </Button>
      {item.state === 'draft' && (
        <Button size="lg" onClick={() => void handIn(item).then(() => goTo('home'))}>
          {t('field.handIn')}
        </Button>
      )}
    </Group>
  );
}
