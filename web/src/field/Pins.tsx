import { PasswordInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export interface PinTwice {
  readonly pin: string;
  readonly again: string;
}

const SHORTEST = 6;
export const isFit = ({ pin, again }: PinTwice): boolean => pin.length >= SHORTEST && pin === again;

interface Shown {
  readonly pins: PinTwice;
  readonly onChange: (pins: PinTwice) => void;
}

/** A PIN of the officer's own choice, twice. */
export function Pins({ pins, onChange }: Shown): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <PasswordInput
        size="lg"
        label={t('field.pin')}
        description={t('field.pinRule')}
        required
        value={pins.pin}
        onChange={({ currentTarget: { value } }) => onChange({ ...pins, pin: value })}
      />
      <PasswordInput
        size="lg"
        label={t('field.pinAgain')}
        required
        value={pins.again}
        onChange={({ currentTarget: { value } }) => onChange({ ...pins, again: value })}
      />
    </>
  );
}
