import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/download';
import type { Kind } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { RefusalNote } from '../../shell/Sorry';
import { ActButton } from './Buttons';
import type { CaseForm } from './FormsStep';

interface Shown {
  readonly form: CaseForm;
  readonly kind: Kind;
  readonly onFill: () => void;
}

/** Filling it in, its paper, and what else is open. */
export function FormActs({ form, kind, onFill }: Shown): ReactElement {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>();
  return (
    <>
      {error !== undefined && <RefusalNote error={error} />}
      <Button size="xs" variant="default" onClick={onFill}>
        {t(form.actions.includes('revise') ? 'readmission.fillIn' : 'record.show')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void paper(form).catch(setError)}>
        {t('readmission.paper')}
      </Button>
      {form.actions
        .filter((name) => name !== 'revise')
        .map((name) => (
          <ActButton key={name} kind={kind} record={form as unknown as RecordRow} act={kind.acts[name]} />
        ))}
    </>
  );
}

const paper = ({ id, code }: CaseForm): Promise<void> => download(`/readmission-forms/${id}/document`, `${code}.pdf`);
