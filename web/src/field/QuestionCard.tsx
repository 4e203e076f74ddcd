import { Button, Card, Group, NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../forms/Fields';
import { useSpell } from '../words/spell';
import type { Question } from './carried';
import { Countries } from './Countries';
import { useHalfFilled, type Writing } from './half-filled';
import { wordingIn } from './wording';

interface Asked {
  /** Under which what is half written is kept. */
  readonly of: string;
  readonly question: Question;
  readonly language: string;
  readonly said: Form | undefined;
  readonly workingLanguage: string;
  readonly onSay: (form: Form) => void;
  readonly onRemove: () => void;
  readonly onTranslate: () => void;
}

/** As high as what it says: no answer is cut off, however long it is in the officer's language. */
const whole = { h: 'auto', mih: 60, px: 'xs', py: 'xs', styles: { label: { whiteSpace: 'normal' } } } as const;

/** A question in the interviewee's words beside the officer's, with answers that a thumb hits. */
export function QuestionCard(asked: Asked): ReactElement {
  const { question, language, said, onSay } = asked;
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
                <Both texts={texts} language={language} code={code} />
              </Button>
            ))}
          </SimpleGrid>
        )}
        <Own key={question.code} {...asked} />
        <SimpleGrid cols={{ base: 2, sm: plain.length }}>
          {plain.map((answer) => (
            <Button key={answer} {...big(answer)}>
              {t(`field.answer.${answer}`)}
            </Button>
          ))}
        </SimpleGrid>
        {said && <Said {...asked} said={said} />}
      </Stack>
    </Card>
  );
}

/** What can be answered, in both languages. */
function Both({ texts, language, code }: { texts: Question['texts']; language: string; code: string }): ReactElement {
  const { i18n } = useTranslation();
  const [mine, theirs] = [wordingIn(texts, i18n.language), wordingIn(texts, language)];
  return (
    <span>
      {mine?.text ?? code}
      {theirs && theirs.language !== mine?.language && (
        <Text span display="block" inherit lang={theirs.language} dir={theirs.rtl ? 'rtl' : 'ltr'}>
          {theirs.text}
        </Text>
      )}
    </span>
  );
}

/** What was said can be taken out again, and is put into the working language. */
function Said({ said, language, workingLanguage, onRemove, onTranslate }: Asked & { said: Form }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { translation } = said as { translation?: { text?: string } };
  return (
    <Group>
      {translation?.text && <Text dir="auto">{translation.text}</Text>}
      {Boolean(said.original) && language !== workingLanguage && (
        <Button size="lg" variant="default" onClick={onTranslate}>
          {spell.code('put_translation')}
        </Button>
      )}
      <Button size="lg" variant="default" onClick={onRemove}>
        {t('field.takeOut')}
      </Button>
    </Group>
  );
}

/** As it is typed, before it is an answer. */
function Own(asked: Asked): ReactElement | null {
  const { question, said } = asked;
  const own = ['text', 'amount', 'date', 'place'].includes(question.kind);
  const writing = useHalfFilled(asked.of, { title: question.code }, said ?? {});
  return own && writing ? <OwnField {...asked} writing={writing} /> : null;
}

/** In their own words, a number, a place, or a date of which only the year may be known. An answer when the field is left. */
function OwnField({ question, said, onSay, writing }: Asked & { readonly writing: Writing }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const { form } = writing;
  const { kind } = question;
  const keep = (answer: string, changes: Form = {}) => {
    const next = { ...form, ...changes, answer };
    if (Object.values(changes).every((value) => value === undefined || value === '') && !said) return;
    onSay(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '' && value !== undefined)));
    void writing.drop();
  };
  const text = (name: string) => String(form[name] ?? '');
  const set = (name: string, value: unknown) => writing.set({ ...form, [name]: value });
  if (kind === 'text')
    return (
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
    );
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
      <Countries value={form.country} onChange={(country) => keep('place', { country })} />
      <TextInput
        size="lg"
        label={spell.field('place')}
        dir="auto"
        value={text('original')}
        onChange={({ currentTarget: { value } }) => set('original', value)}
        onBlur={({ currentTarget: { value } }) => keep('place', { original: value })}
      />
    </Group>
  );
}
