import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  InterpreterView,
  OpenInterpreterDto,
  ReviseInterpreterDto,
  SetWindowsDto,
  SpokenLanguageDto,
} from './interpreter.dto.js';
import type { InterpretersQueryDto } from './interpreter-search.dto.js';
import type { Interpreter, SpokenLanguage } from './interpreter.entity.js';
import { knowsThem } from './interpreter.rules.js';
import { InterpreterStore } from './interpreter.store.js';
import { showInterpreter } from './interpreter.view.js';
import { interpreterWorkflow, type InterpreterAction } from './interpreter.workflow.js';

@Injectable()
export class InterpretersService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: InterpreterStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: interpreterWorkflow,
      store,
      reads: 'interpreter.read',
      view: showInterpreter,
      showsFiles: (interpreter, { reader }) => knowsThem(interpreter, reader),
    });
  }

  open(by: Acting, form: OpenInterpreterDto): Promise<InterpreterView> {
    return this.cases.open(this.kind, by, (em) => this.entered(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: InterpretersQueryDto): Promise<PageOf<InterpreterView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: searched(asked) });
  }

  get(officer: Officer, id: string): Promise<InterpreterView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, { languages, ...form }: ReviseInterpreterDto): Promise<InterpreterView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => {
        if (form.modes?.length === 0) throw new Problem('bad_input', { fields: ['modes'] });
        Object.assign(subject, defined({ ...form, languages: languages && spoken(languages) }));
      },
    });
  }

  setWindows(by: Acting, id: string, { windows }: SetWindowsDto): Promise<InterpreterView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'set_windows',
      change: ({ subject }) => {
        if (windows.some(({ from, until }) => until <= from)) throw new Problem('ends_before_it_begins');
        subject.windows = windows.map(({ from, until }) => ({ from: from.toISOString(), until: until.toISOString() }));
      },
    });
  }

  signConfidentiality(by: Acting, id: string, signedOn: string): Promise<InterpreterView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'sign_confidentiality',
      change: ({ subject, now }) => {
        if (signedOn > now.toISOString().slice(0, 10)) throw new Problem('inconsistent', { field: 'signedOn' });
        subject.confidentialitySignedOn = signedOn;
      },
    });
  }

  act(by: Acting, id: string, action: InterpreterAction, reason?: string): Promise<InterpreterView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async entered(
    em: EntityManager,
    { country }: Officer,
    form: OpenInterpreterDto,
  ): Promise<Opening<Interpreter>> {
    const { officerId = null, relativesNote = null, languages, ...rest } = form;
    if (rest.modes.length === 0) throw new Problem('bad_input', { fields: ['modes'] });
    if (officerId !== null && !(await this.store.isInterpreter(em, officerId)))
      throw new Problem('unknown_reference', { field: 'officerId' });
    const undone = { windows: [], confidentialitySignedOn: null };
    const who = { code: newCode(country), officerId, relativesNote, languages: spoken(languages) };
    return { subject: { ...rest, ...who, ...undone } };
  }
}

/** Without letters and digits that are taken for one another when they are read out. */
const LETTERS = 'ACDEFGHJKLMNPQRTUVWXY3479';

/** Says the country and nothing else of the person. */
const newCode = (country: string): string =>
  `${country}-${Array.from({ length: 6 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')}`;

function spoken(languages: readonly SpokenLanguageDto[]): SpokenLanguage[] {
  if (languages.length === 0) throw new Problem('bad_input', { fields: ['languages'] });
  return languages.map(({ language, dialect = null, level }) => ({ language, dialect, level }));
}

function searched({
  language,
  dialect,
  mode,
  country,
  ...asked
}: Omit<InterpretersQueryDto, 'limit' | 'after' | 'count'>): Condition[] {
  const { from, until, minutes = 1, ...plain } = asked;
  if ((from === undefined) !== (until === undefined) || (from && until && until <= from))
    throw new Problem('inconsistent', { field: 'until' });
  return [
    ...whereEqual({ ...plain, ownerCountry: country }),
    ...(language ? [speaks(language, dialect)] : []),
    ...(mode ? [{ text: ':mode = any(row.modes)', parameters: { mode } }] : []),
    ...(from
      ? [
          {
            text: 'app.interpreter_is_free(row.id, row.windows, :from, :until, :minutes)',
            parameters: { from, until, minutes },
          },
        ]
      : []),
  ];
}

const speaks = (language: string, dialect: string | undefined): Condition => ({
  text: `exists (select from jsonb_array_elements(row.languages) spoken where spoken ->> 'language' = :language
    and spoken ->> 'level' <> 'basic' and (:dialect::text is null or lower(spoken ->> 'dialect') = lower(:dialect)))`,
  parameters: { language, dialect: dialect ?? null },
});
