import { Alert, Button, Group, Stack, Stepper, Text, Title } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { AccountPages } from './AccountPages';
import { ActPage } from './ActPage';
import { useItem, useOfficer } from './carried';
import { arrange, doIt, sendAgain } from './interview';
import { InterpreterPage } from './InterpreterPage';
import type { Item } from './items';
import { PhotoButton } from './PhotoButton';
import { goTo } from './place';
import { ReferralSlip } from './ReferralSlip';
import { ReviewPage } from './ReviewPage';
import { SheetPage } from './SheetPage';
import { interviewees } from './sync';
import type { Me } from './tablet';

/** Where an interview stands, in the order in which the law lets it go on. */
const course = [
  'planned',
  'vulnerability_screen',
  'eligible',
  'informed',
  'consent_given',
  'account',
  'closed',
  'readback_signed',
];

/** What is done next in each state; whether it may be done, the judge says. */
const nextIn: Readonly<Record<string, readonly DebriefingAction[]>> = {
  planned: ['begin_screening', 'revise'],
  vulnerability_screen: ['find_eligible', 'screen', 'refer_out'],
  eligible: ['inform', 'assign_interpreter', 'refuse', 'screen', 'refer_out'],
  informed: ['consent', 'refuse', 'screen', 'refer_out', 'stop'],
  consent_given: ['begin_account', 'screen', 'refer_out', 'stop'],
  account: ['screen_trafficking', 'take_break', 'resume', 'screen', 'refer_out', 'close', 'stop'],
  closed: ['read_back', 'screen_trafficking', 'stop'],
  readback_signed: ['submit', 'stop'],
};

export function InterviewPage({ id }: { readonly id: string }): ReactElement | null {
  const item = useItem(id);
  const me = useOfficer();
  if (!item || !me) return null;
  return item.subject ? <Interview item={item} me={me} /> : <PlanPage item={item} me={me} />;
}

function PlanPage({ item, me }: { readonly item: Item; readonly me: Me }): ReactElement {
  const preset: Form = { plannedAt: item.capturedAt, workingLanguage: 'en', genderWish: 'no_preference' };
  const plan = (form: Form) => arrange(item, { operationId: item.operationId, ...form }, me).then(() => undefined);
  return (
    <ActPage
      kind="debriefing"
      opens
      preset={preset}
      hidden={['operationId', 'restrictedTo', 'siteId', 'leadDebriefer']}
      choices={{ language: interviewees }}
      onDone={plan}
    />
  );
}

function Interview({ item, me }: { readonly item: Item; readonly me: Me }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const open = useOpen(item, me);
  const [chosen, setChosen] = useState<DebriefingAction>();
  const [problem, setProblem] = useState<Problem>();
  const [reviews, setReviews] = useState(false);
  const state = String(item.subject?.state);
  const act = async (action: DebriefingAction, form: Form = {}): Promise<Problem | undefined> => {
    const refused = await doIt(item, action, me, form);
    setProblem(refused);
    if (!refused) setChosen(undefined);
    return refused;
  };
  const next = (nextIn[state] ?? []).filter((action) => open.includes(action));
  const closed = (nextIn[state] ?? []).filter((action) => !open.includes(action));
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {item.title}
        </Title>
        <Text role="status">{t('field.savedAt', { at: times.moment(item.savedAt) })}</Text>
      </Group>
      <Stepper
        active={Math.max(course.indexOf(state), 0)}
        size="sm"
        iconSize={28}
        allowNextStepsSelect={false}
        visibleFrom="sm"
      >
        {course.map((step) => (
          <Stepper.Step key={step} label={spell.code(step)} />
        ))}
      </Stepper>
      <Text hiddenFrom="sm" fw={600}>
        {spell.code(state)}
      </Text>
      {item.referralSlip && <ReferralSlip item={item} />}
      {problem && (
        <Alert color="red" role="alert" title={t('failed.refused')}>
          {spell.says(problem.title)} {problem.article && t('failed.article', { article: problem.article })}
        </Alert>
      )}
      {reviews ? (
        <ReviewPage item={item} />
      ) : chosen === 'inform' ? (
        <SheetPage item={item} onDone={(form) => act('inform', form)} />
      ) : chosen === 'assign_interpreter' ? (
        <InterpreterPage item={item} onDone={(form) => act('assign_interpreter', form)} />
      ) : chosen ? (
        <ActPage
          kind="debriefing"
          act={chosen}
          preset={chosen === 'revise' ? (item.subject ?? {}) : {}}
          onDone={(form) => act(chosen, form)}
        />
      ) : (
        <>
          {state === 'account' && <AccountPages item={item} onAnswer={act} />}
          <Group>
            {next.map((action, at) => (
              <Button
                key={action}
                size="xl"
                variant={at === 0 ? 'filled' : 'default'}
                onClick={() => (takesForm(action) ? setChosen(action) : void act(action))}
              >
                {spell.code(action)}
              </Button>
            ))}
          </Group>
          {closed.map((action) => (
            <WhyNot key={action} action={action} onAsk={() => void act(action)} />
          ))}
        </>
      )}
      <Group>
        {(chosen || reviews) && (
          <Button size="lg" variant="default" onClick={() => (setChosen(undefined), setReviews(false))}>
            {t('field.back')}
          </Button>
        )}
        <PhotoButton item={item} />
        {!reviews && (
          <Button size="lg" variant="default" onClick={() => setReviews(true)}>
            {t('field.review')}
          </Button>
        )}
        <Button size="lg" variant="default" onClick={() => goTo('home')}>
          {t('field.toHome')}
        </Button>
        {item.state === 'draft' && (
          <Button size="lg" onClick={() => void sendAgain(item).then(() => goTo('home'))}>
            {t('field.handIn')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** What is not open yet can be asked why. */
function WhyNot({ action, onAsk }: { readonly action: DebriefingAction; readonly onAsk: () => void }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Button variant="subtle" size="md" justify="start" onClick={onAsk}>
      {t('field.whyNot', { what: spell.code(action) })}
    </Button>
  );
}

const withForm: readonly DebriefingAction[] = [
  'assign_interpreter',
  'revise',
  'screen',
  'inform',
  'consent',
  'screen_trafficking',
  'close',
  'stop',
  'read_back',
];
const takesForm = (action: DebriefingAction): boolean => withForm.includes(action);

/** The acts open to this officer now, by the same judge as the server's; it is loaded with the first interview. */
function useOpen(item: Item, me: Me): readonly string[] {
  const [open, setOpen] = useState<readonly string[]>([]);
  useEffect(() => {
    void import('./judge').then(({ openTo }) => setOpen(openTo(item.subject ?? {}, me)));
  }, [item, me]);
  return open;
}
