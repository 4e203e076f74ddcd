import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { CollectionView } from './collection-view.dto.js';
import { retentionRuleOf } from './collection.codes.js';
import { CollectionDrafts } from './collection.drafts.js';
import type {
  CollectionsQueryDto,
  OpenCollectionDto,
  RedirectCollectionDto,
  ReviseCollectionDto,
} from './collection.dto.js';
import type { Collection } from './collection.entity.js';
import { CollectionStore } from './collection.store.js';
import { showCollection } from './collection.view.js';
import { collectionWorkflow } from './collection.workflow.js';

@Injectable()
export class CollectionsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: CollectionStore,
    private readonly drafts: CollectionDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: collectionWorkflow, store, reads: 'collection.read', view: showCollection });
  }

  open(by: Acting, form: OpenCollectionDto): Promise<CollectionView> {
    return this.cases.open(this.kind, by, (em, now) => this.opening({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: CollectionsQueryDto): Promise<PageOf<CollectionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<CollectionView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseCollectionDto): Promise<CollectionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        const { contactAuthorityId, title, description, dutyChannel } = form;
        const unit = { em, now };
        if (contactAuthorityId) await this.drafts.assertContact(unit, contactAuthorityId, subject.ownerCountry);
        Object.assign(subject, defined({ contactAuthorityId, title, description, dutyChannel }));
        Object.assign(subject, await this.drafts.terms(unit, subject, form, subject));
        await this.store.writeRules(em, id, subject.rules);
      },
    });
  }

  /** Whom to turn to about a hit from now on. */
  redirect(by: Acting, id: string, form: RedirectCollectionDto): Promise<CollectionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'redirect',
      change: async ({ subject, now }, em) => {
        await this.drafts.assertContact({ em, now }, form.contactAuthorityId, subject.ownerCountry);
        Object.assign(subject, form);
      },
    });
  }

  private async opening(unit: Unit, officer: Officer, form: OpenCollectionDto): Promise<Opening<Collection>> {
    // By a function in an operation nobody keeps collections for their authority.
    if (!holds(officer, ['handling_officer', 'analyst'], officer.authorityId)) throw new Problem('not_permitted');
    const what = pick(form, ['kind', 'title', 'description', 'contactAuthorityId', 'dutyChannel']);
    await this.drafts.assertContact(unit, form.contactAuthorityId, officer.country);
    const terms = await this.drafts.terms(unit, { ...what, ownerCountry: officer.country }, form);
    const undecided = { proposedBy: null, putInUseBy: null, putInUseAt: null, suspendedAs: null, reviewDue: null };
    const unchanged = { termsVersion: 0, pending: null, pendingBy: null, pendingAt: null };
    const retentionRule = retentionRuleOf(form.kind);
    return {
      subject: {
        ...what,
        ...terms,
        ...undecided,
        ...unchanged,
        retentionRule,
        purposes: [...terms.purposes],
        rules: [...terms.rules],
        reviewCalls: 0,
        climbed: 0,
        searchable: false,
      },
      also: ({ id, rules }, em) => this.store.writeRules(em, id, rules),
    };
  }
}
