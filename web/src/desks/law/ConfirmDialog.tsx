import { Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, type Form } from '../../forms/Fields';
import { FormFoot } from '../../forms/FormFoot';
import { useKind } from '../../kinds/kinds';
import { attach, type Titled } from '../../records/attach';
import type { RecordRow } from '../../records/record';
import { useOpen } from '../../records/use-open';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import type { Row } from '../../words/title';
import { Papers } from '../request/Papers';
import { useAnswer } from '../use-answer';
import type { CaseValue } from './case-values';
import type { About } from './CaseValues';

interface Begun {
  readonly about: About;
  readonly begins: NonNullable<CaseValue['begins']>;
  readonly onClose: () => void;
}

/** What a confirmation takes over from the row that it confirms. Where it is to be read, whoever has read it says. */
const takenOver = ['kind', 'key', 'instrument', 'article', 'content', 'text', 'validFrom', 'certainFrom', 'validTo'];
/** Which row it is: asked only where that does not follow from where it begins. */
const which = ['kind', 'instrument', 'key'];
/** In the order in which somebody works who has the text before them. */
const asked = ['quotedText', 'source', 'article', 'content', 'validFrom', 'validTo'];

export function ConfirmDialog({ begins, ...dialog }: Begun): ReactElement | null {
  const { entryId, form } = begins;
  const { data, error } = useAnswer<Row>(`/legal-register/${entryId}`, {}, entryId !== null);
  if (error) return <RefusalNote error={error} />;
  if (entryId !== null && !data) return <Waiting />;
  const said = takenOver.flatMap((name) => {
    const value = data?.[name];
    return value === null || value === undefined ? [] : [[name, value]];
  });
  return <Written {...dialog} initial={{ ...form, ...Object.fromEntries(said) }} />;
}

/** The text, where it is to be read, and what follows from it; files with the text go to the confirmation. */
function Written({ about, initial, onClose }: Omit<Begun, 'begins'> & { readonly initial: Form }): ReactElement {
  const { t } = useTranslation();
  const { open, path } = useKind('legal_confirmation');
  const [form, setForm] = useState<Form>(initial);
  const [papers, setPapers] = useState<readonly Titled[]>([]);
  const { send, error, faults, busy } = useOpen(path, async (answer) => {
    const to = { recordType: 'legal_confirmation', recordId: (answer as RecordRow).id };
    for (const [at, paper] of papers.entries()) {
      await attach(to, paper);
      // What is there already is not sent a second time with what was refused.
      setPapers(papers.slice(at + 1));
    }
    onClose();
  });
  const named = initial.kind === undefined ? which : [];
  const fields = [...named, ...asked].flatMap((name) => open?.fields.filter((field) => field.name === name) ?? []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send({ ...form, ...about });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('law.confirm')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{t('law.confirmAbout')}</Text>
          <Fields fields={fields} form={form} onChange={setForm} faults={faults} />
          <Papers papers={papers} onChange={setPapers} />
          {error !== undefined && <RefusalNote error={error} />}
          <FormFoot does={t('law.confirm')} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
