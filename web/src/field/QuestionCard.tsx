import { Button, Card, Group, NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../forms/Fields';
import { useSpell } from '../words/spell';
import type { Question } from './carried';
import { Countries } from './Countries';
import { wordingIn } from './wording';

interface Asked {
  readonly question: Question;
  readonly language: string;
  readonly said: Form | undefined;
  readonly onSay: (form: Form) => void;
}

/** As high as what it says: no answer is cut off, however long it is in the officer's language. */
const whole = { h: 'auto', mih: 60, px: 'xs', py: 'xs', styles: { label: { whiteSpace: 'normal' } } } as const;

/** A question in the interviewee's words beside the officer's, with answers that a thumb hits. */
export function QuestionCard({ question, language, said, onSay }: Asked): ReactElement {
  const { t, i18n } = useTranslation();
  const theirs = wordingIn(question.texts, language);
  const mine = wordingIn(question.texts, i18n.language);
  const plain =
    question.kind === 'yes_no' ? (['yes', 'no', 'unknown', 'refused'] as const) : (['unknown', 'refused'] as const);
  const big = (answer: string) => ({
    ...whole,
    size: 'xl' as const,
    variant: said?.answer === answer ? 'filled' : 'default',
    'aria-pressed': said?.answer === answer,
    onClick: () => onSay({ answer }),
  });
  return (
    <Card withBorder padding="md">
      <Text size="lg" fw={600}>
        {mine?.text}
      </Text>
      {theirs && theirs.language !== mine?.language && (
        <Text size="xl" lang={theirs.language} dir={theirs.rtl ? 'rtl' : 'ltr'}>
          {theirs.text}
        </Text>
      )}
      <Stack mt="sm">
        {question.choices.length > 0 && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {question.choices.map(({ code, texts }) => (
              <Button
                key={code}
                {...whole}
                size="lg"
                variant={said?.choice === code ? 'filled' : 'default'}
                aria-pressed={said?.choice === code}
                onClick={() => onSay({ answer: 'choice', choice: code })}
              >
                {wordingIn(texts, i18n.language)?.text ?? code}
              </Button>
            ))}
          </SimpleGrid>
        )}
        <Own key={question.code} question={question} said={said} onSay={onSay} />
        <SimpleGrid cols={{ base: 2, sm: plain.length }}>
          {plain.map((answer) => (
            <Button key={answer} {...big(answer)}>
              {t(`field.answer.${answer}`)}
            </Button>
          ))}
        </SimpleGrid>
      </Stack>
    </Card>
  );
}

/** In their own words, a number, a place, or a date of which only the year may be known. Kept when the field is left. */
function Own({ question, said, onSay }: Omit<Asked, 'language'>): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const [form, setForm] = useState<Form>(said ?? {});
  const { kind } = question;
  const keep = (answer: string, changes: Form = {}) => {
    const next = { ...form, ...changes, answer };
    if (Object.values(changes).every((value) => value === undefined || value === '') && !said) return;
    onSay(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '' && value !== undefined)));
  };
  const text = (name: string) => String(form[name] ?? '');
  const set = (name: string, value: unknown) => setForm((before) => ({ ...before, [name]: value }));
  if (kind === 'text' || kind === 'yes_no')
    return kind === 'text' ? (
      <Textarea
        size="lg"
        dir="auto"
        autosize
        minRows={2}
        label={t('field.ownWords')}
        value={text('original')}
        onChange={({ currentTarget: { value } }) => set('original', value)}
        onBlur={({ currentTarget: { value } }) => keep('text', { original: value })}
      />
    ) : null;
  if (kind === 'amount')
    return (
      <NumberInput
        size="lg"
        label={t('field.number')}
        min={0}
        value={text('number')}
        onChange={(value) => set('number', value === '' ? undefined : Number(value))}
        onBlur={() =>
          keep('number', {
            number: form.number,
            currency: form.number === undefined ? undefined : (form.currency ?? 'EUR'),
          })
        }
      />
    );
  if (kind === 'date')
    return (
      <TextInput
        size="lg"
        label={t('field.partialDate')}
        placeholder="2026-05"
        pattern="(19|20)\d\d(-\d\d(-\d\d)?)?"
        value={text('date')}
        onChange={({ currentTarget: { value } }) => set('date', value)}
        onBlur={({ currentTarget: { value, validity } }) => validity.valid && keep('date', { date: value })}
      />
    );
  if (kind !== 'place') return null;
  return (
    <Group grow align="end">
      <Countries value={form.country} onChange={(country) => (set('country', country), keep('place', { country }))} />
      <TextInput
        label={spell.field('place')}
        dir="auto"
        value={text('original')}
        onChange={({ currentTarget: { value } }) => set('original', value)}
        onBlur={({ currentTarget: { value } }) => keep('place', { original: value })}
      />
    </Group>
  );
}
