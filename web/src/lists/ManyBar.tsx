import { Alert, Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, fieldsOf } from '../acts/act-form';
import { command, newKey } from '../api/ask';
import { Refusal } from '../api/refusal';
import { Fields, type Form } from '../forms/Fields';
import type { Act, Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { referenceOf, shortId, type Row } from '../words/title';

interface Bar {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  readonly acts: readonly Act[];
  readonly outcome: Outcome | undefined;
  /** With what came of it; without, where nothing is to be done. */
  readonly onDone: (outcome?: Outcome) => void;
}

export interface Outcome {
  readonly done: number;
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** One act on each of the chosen records: sent, judged and recorded one by one; what is refused says so by itself. */
export function ManyBar({ kind, rows, acts, outcome, onDone }: Bar): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const queries = useQueryClient();
  const [act, setAct] = useState<Act>();
  const [form, setForm] = useState<Form>({});
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent, chosen: Act): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const done = await onEach(rows, chosen, form);
    setBusy(false);
    setAct(undefined);
    setForm({});
    onDone(done);
    await queries.invalidateQueries({ queryKey: ['list', kind.path] });
  };
  return (
    <Paper
      withBorder
      p="xs"
      className="screen-only"
      role="region"
      aria-label={t('bulk.chosen', { number: rows.length })}
    >
      <Group gap="xs">
        <Text size="sm">{t('bulk.chosen', { number: rows.length })}</Text>
        {acts.map((one) => (
          <Button key={one.name} size="xs" onClick={() => setAct(one)}>
            {spell.code(one.name)}
          </Button>
        ))}
        <Button size="xs" variant="subtle" onClick={() => onDone()}>
          {t('bulk.clear')}
        </Button>
      </Group>
      {outcome && (
        <Alert mt="xs" role="status" color={outcome.refused.length > 0 ? 'orange' : 'green'}>
          {t('bulk.done', { number: outcome.done })}
          {outcome.refused.length > 0 && <Text>{t('bulk.refused', { number: outcome.refused.length })}</Text>}
          {outcome.refused.map(({ name, why }) => (
            <Text key={name} size="sm">
              {name}: {spell.says(why)}
            </Text>
          ))}
        </Alert>
      )}
      {act && (
        <Modal
          opened
          onClose={() => setAct(undefined)}
          title={spell.code(act.name)}
          closeButtonProps={{ 'aria-label': t('form.cancel') }}
        >
          <form onSubmit={(event) => void submit(event, act)}>
            <Stack>
              <Text>{t('bulk.chosen', { number: rows.length })}</Text>
              {act.to && (
                <Text>
                  {t('record.becomes', { state: spell.code(act.to) })} {spell.says(kind.states?.[act.to] ?? '')}
                </Text>
              )}
              <Text>{t('bulk.about')}</Text>
              <Fields fields={fieldsOf(act)} form={form} onChange={setForm} />
              <Button type="submit" loading={busy}>
                {spell.code(act.name)}
              </Button>
            </Stack>
          </form>
        </Modal>
      )}
    </Paper>
  );
}

async function onEach(rows: readonly Row[], act: Act, form: Form): Promise<Outcome> {
  let done = 0;
  const refused: { name: string; why: string }[] = [];
  for (const row of rows) {
    try {
      const version = typeof row.version === 'number' ? row.version : undefined;
      await command(addressOf(act, String(row.id), form), { method: 'POST', form, version, key: newKey() });
      done += 1;
    } catch (error) {
      const why = error instanceof Refusal ? error.problem.title : String(error);
      refused.push({ name: referenceOf(row) ?? shortId(row.id), why });
    }
  }
  return { done, refused };
}
