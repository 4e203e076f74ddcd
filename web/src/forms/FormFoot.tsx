import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Foot {
  /** What is done with the form. */
  readonly does: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The end of every form: away from it, or on. */
export function FormFoot({ does, busy = false, disabled = false, onCancel }: Foot): ReactElement {
  const { t } = useTranslation();
  return (
    <Group justify="end">
      <Button variant="default" onClick={onCancel}>
        {t('form.cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {does}
      </Button>
    </Group>
  );
}
