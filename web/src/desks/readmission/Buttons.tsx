import { Button, type ButtonProps } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { ActDialog } from '../../acts/ActDialog';
import type { Form } from '../../forms/Fields';
import type { Act, Field, Kind } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { useSpell } from '../../words/spell';
import { OpenDialog } from './OpenDialog';

interface Shared {
  readonly label?: string;
  readonly initial?: Form;
  readonly fixed?: Form;
  readonly look?: ButtonProps;
  /** What it is called where there are many of the same name. */
  readonly full?: string;
}

interface ToAct extends Shared {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly act: Act | undefined;
}

/** One act of a record, with what is known already. Whether it is open to the officer, whoever shows it has asked. */
export function ActButton({ kind, record, act, label, initial, fixed, look, full }: ToAct): ReactElement | null {
  const spell = useSpell();
  const [open, setOpen] = useState(false);
  if (!act?.method) return null;
  return (
    <>
      <Button size="xs" variant="default" {...look} aria-label={full} onClick={() => setOpen(true)}>
        {label ?? spell.code(act.name)}
      </Button>
      {open && (
        <ActDialog
          kind={kind}
          record={record}
          act={act}
          initial={initial}
          fixed={fixed}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface ToOpen extends Shared {
  readonly label: string;
  readonly address: string;
  readonly about?: string | undefined;
  readonly fields: readonly Field[];
}

/** Begins a record beside the one that is shown. */
export function OpenButton({ label, look, ...form }: ToOpen): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" {...look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <OpenDialog title={label} {...form} onClose={() => setOpen(false)} />}
    </>
  );
}
