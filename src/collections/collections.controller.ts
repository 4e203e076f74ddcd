import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CollectionTermsService } from './collection-terms.service.js';
import { CollectionView, TellingView, TermsChangeView } from './collection-view.dto.js';
import {
  ActOnCollection,
  CollectionsQueryDto,
  OpenCollectionDto,
  RedirectCollectionDto,
  ReviseCollectionDto,
  TellingQueryDto,
  TermsDto,
} from './collection.dto.js';
import { CollectionsService } from './collections.service.js';

@Controller('collections')
export class CollectionsController {
  constructor(
    private readonly collections: CollectionsService,
    private readonly terms: CollectionTermsService,
  ) {}

  @Get()
  @Pages(CollectionView)
  @Allow('collection.read')
  list(@Me() officer: Officer, @Query() query: CollectionsQueryDto): Promise<PageOf<CollectionView>> {
    return this.collections.list(officer, query);
  }

  @Get(':id')
  @Allow('collection.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CollectionView> {
    return this.collections.get(officer, id);
  }

  /** Every change of its terms that was decided, the latest first. */
  @Get(':id/terms')
  @Allow('collection.read')
  history(@Me() officer: Officer, @Param() { id }: CaseId): Promise<TermsChangeView[]> {
    return this.terms.history(officer, id);
  }

  /** What somebody who asked would be told of a hit. */
  @Get(':id/telling')
  @Allow('collection.read')
  telling(@Me() officer: Officer, @Param() { id }: CaseId, @Query() query: TellingQueryDto): Promise<TellingView> {
    return this.terms.telling(officer, id, query);
  }

  /** Begins a collection; it holds nothing before the data-protection officer has put it in use. */
  @Post()
  @Allow('collection.open')
  open(@By() by: Acting, @Body() body: OpenCollectionDto): Promise<CollectionView> {
    return this.collections.open(by, body);
  }

  @Patch(':id')
  @Allow('collection.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseCollectionDto): Promise<CollectionView> {
    return this.collections.revise(by, id, body);
  }

  /** Says whom to turn to about hits from now on. */
  @Post(':id/redirect')
  @HttpCode(200)
  @Allow('collection.act')
  redirect(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RedirectCollectionDto): Promise<CollectionView> {
    return this.collections.redirect(by, id, body);
  }

  /** Other purposes, periods or rules: in force when the data-protection officer agrees. */
  @Post(':id/propose_terms')
  @HttpCode(200)
  @Allow('collection.act')
  propose(@By() by: Acting, @Param() { id }: CaseId, @Body() body: TermsDto): Promise<CollectionView> {
    return this.terms.propose(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('collection.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnCollection,
    @Body() { reason }: ReasonDto,
  ): Promise<CollectionView> {
    return this.terms.act(by, id, action, reason);
  }
}
