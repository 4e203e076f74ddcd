import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { inputsPipe } from '../core/http/inputs.pipe.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { CorrespondenceService } from './correspondence.service.js';
import { OpenRequestDto } from './request.dto.js';
import {
  ActOnRequestDto,
  AnswerRequestDto,
  HandOverRequestDto,
  JudicialDto,
  ProposeConditionsDto,
  RefuseRequestDto,
  type ChannelDto,
} from './request-acts.dto.js';
import { RequestsService } from './requests.service.js';
import type { Elsewhere, MessageKind } from './request.codes.js';
import { sayings } from './request.saying.js';
import { stepsTo, takenAs } from './request.taken.js';
import type { RequestView } from './request.view.dto.js';
import type { RequestAction, RequestState } from './request.workflow.js';

/** Where a request stands, and which side of it has no account here. */
export interface Standing {
  readonly id: string;
  readonly state: RequestState;
  readonly elsewhere: Elsewhere | null;
}

const standingOf = ({ id, state, elsewhere }: RequestView): Standing => ({
  id,
  state: state as RequestState,
  elsewhere,
});

type Keyed = Omit<Acting, 'version'>;

/**
 * Two things for whatever takes down what comes from elsewhere: opens a request and acts on it, exactly as by hand, with
 * the same forms, the same judge and the same refusals.
 */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly requests: RequestsService,
    private readonly correspondence: CorrespondenceService,
  ) {}

  async standing(officer: Officer, id: string): Promise<Standing> {
    return standingOf(await this.requests.get(officer, id));
  }

  async open(by: Keyed, form: object): Promise<Standing> {
    return standingOf(await this.requests.open({ ...by, version: undefined }, await filled(OpenRequestDto, form)));
  }

  /** A draft, inside the unit of work of an act of the same officer that asks for it. */
  async begin(glance: Glance, form: object): Promise<Standing> {
    const { id, state, elsewhere } = await this.requests.opened(glance, await filled(OpenRequestDto, form));
    return { id, state: state as RequestState, elsewhere };
  }

  /** Takes down what came by another channel: the request itself. */
  register(by: Keyed, id: string, form: object): Promise<Standing> {
    return this.act(by, id, 'register', form);
  }

  /** What was opened by mistake. */
  discard(by: Keyed, id: string, reason: string): Promise<Standing> {
    return this.act(by, id, 'discard', { reason });
  }

  /**
   * What the side without an account says about it, with the steps that go without saying before it; each step has a key
   * of its own. Refuses what is not for that side to say: nobody answers from elsewhere in the name of this one.
   */
  async take(by: Keyed, id: string, kind: MessageKind, form: object): Promise<Standing> {
    const standing = await this.standing(by.officer, id);
    const action = takenAs(kind, standing.state);
    if (action === null) return standing;
    if (action === undefined || sayings[action]?.side !== standing.elsewhere)
      throw new Problem('not_permitted', { kind });
    for (const step of stepsTo(action, standing.state))
      await this.act({ ...by, key: `${by.key}-${step}` }, id, step, channelOf(form));
    return this.act(by, id, action, form);
  }

  /** On the version that is there when it comes: whoever speaks from elsewhere has seen none. */
  private async act(by: Keyed, id: string, action: RequestAction, form: object): Promise<Standing> {
    const { version } = await this.requests.get(by.officer, id);
    return standingOf(await this.said({ ...by, version }, id, { action, form }));
  }

  private async said(by: Acting, id: string, { action, form }: { action: RequestAction; form: object }) {
    if (action === 'refuse') return this.correspondence.refuse(by, id, await filled(RefuseRequestDto, form));
    if (action === 'propose_conditions')
      return this.correspondence.propose(by, id, await filled(ProposeConditionsDto, form));
    if (action === 'hand_over') return this.correspondence.handOver(by, id, await filled(HandOverRequestDto, form));
    if (action === 'await_judicial' || action === 'prolong_judicial')
      return this.correspondence.judicial(by, id, action, await filled(JudicialDto, form));
    if (action === 'answer' || action === 'answer_in_part')
      return this.correspondence.answer(by, id, action, await filled(AnswerRequestDto, form));
    return this.correspondence.act(by, id, action, await filled(ActOnRequestDto, form));
  }
}

const channelOf = (form: object): object => pick(form as ChannelDto, ['channel', 'externalRef', 'at']);

/** Held against the form that a person would fill in. */
const filled = async <T>(metatype: new () => T, form: object): Promise<T> =>
  (await inputsPipe.transform(form, { type: 'body', metatype })) as T;
