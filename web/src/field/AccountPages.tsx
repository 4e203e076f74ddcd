import { Button, Group, Progress, Stack, Tabs, Text, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { ActPage } from './ActPage';
import { useList, type Guide } from './carried';
import type { Item } from './items';
import { QuestionCard } from './QuestionCard';
import { wordingIn } from './wording';
import { goTo } from './place';
import { told } from './told';
import { WayPage } from './WayPage';

export type OnAnswer = (action: DebriefingAction, form: Form) => Promise<Problem | undefined>;

/** What somebody tells: one topic a page, the way, and who tells without a name. */
export function AccountPages({ item, onAnswer }: { readonly item: Item; readonly onAnswer: OnAnswer }): ReactElement {
  const { t } = useTranslation();
  return (
    <Tabs defaultValue="topics" keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="topics" mih={48}>
          {t('field.topics')}
        </Tabs.Tab>
        <Tabs.Tab value="way" mih={48}>
          {t('field.way')}
        </Tabs.Tab>
        <Tabs.Tab value="profile" mih={48}>
          {t('field.whoTells')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="topics" pt="sm">
        <Topics item={item} onAnswer={onAnswer} />
      </Tabs.Panel>
      <Tabs.Panel value="way" pt="sm">
        <WayPage item={item} onAnswer={onAnswer} />
      </Tabs.Panel>
      <Tabs.Panel value="profile" pt="sm">
        <ActPage
          of={`${item.id}.put_profile`}
          kind="debriefing"
          act="put_profile"
          preset={told(item).profile ?? {}}
          onDone={(form) => onAnswer('put_profile', form)}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

function Topics({ item, onAnswer }: { readonly item: Item; readonly onAnswer: OnAnswer }): ReactElement | null {
  const { t, i18n } = useTranslation();
  const guides = useList<Guide>('topic_guides');
  const [at, setAt] = useState(0);
  const guide = guides?.[at];
  if (!guides || !guide) return null;
  const { answers } = told(item);
  const title = wordingIn(guide.titles, i18n.language);
  return (
    <Stack>
      <Progress value={(100 * (at + 1)) / guides.length} aria-label={t('field.progress')} />
      <Text>{t('field.pageOf', { page: at + 1, pages: guides.length })}</Text>
      <Title order={2} size="h3">
        {title?.text ?? guide.code}
      </Title>
      {guide.questions.map((question) => (
        <QuestionCard
          key={question.code}
          question={question}
          language={String(item.subject?.language)}
          of={`${item.id}.${question.code}`}
          said={answers.get(question.code)}
          workingLanguage={String(item.subject?.workingLanguage)}
          onRemove={() => void onAnswer('remove_answer', { questionCode: question.code })}
          onTranslate={() => goTo('interview', item.id, `put_translation.${question.code}`)}
          onSay={(form) => void onAnswer('put_answer', { questionCode: question.code, ...form })}
        />
      ))}
      <Group grow>
        <Button size="xl" variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('field.back')}
        </Button>
        <Button size="xl" disabled={at === guides.length - 1} onClick={() => setAt(at + 1)}>
          {t('field.next')}
        </Button>
      </Group>
    </Stack>
  );
}
