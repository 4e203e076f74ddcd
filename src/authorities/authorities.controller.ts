import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { AuthoritiesService } from './authorities.service.js';
import {
  AuthoritiesQueryDto,
  AuthorityId,
  AuthorityView,
  CreateAuthorityDto,
  ReviseAuthorityDto,
} from './authority.dto.js';

@Controller('authorities')
export class AuthoritiesController {
  constructor(private readonly authorities: AuthoritiesService) {}

  @Get()
  @Allow('directory.read')
  list(@Me() officer: Officer, @Query() query: AuthoritiesQueryDto): Promise<AuthorityView[]> {
    return this.authorities.list(officer, query);
  }

  @Get(':id')
  @Allow('directory.read')
  get(@Me() officer: Officer, @Param() { id }: AuthorityId): Promise<AuthorityView> {
    return this.authorities.get(officer, id);
  }

  @Post()
  @Allow('authority.administer')
  create(@By() by: Acting, @Body() body: CreateAuthorityDto): Promise<AuthorityView> {
    return this.authorities.create(by, body);
  }

  @Patch(':id')
  @Allow('authority.administer')
  revise(@By() by: Acting, @Param() { id }: AuthorityId, @Body() body: ReviseAuthorityDto): Promise<AuthorityView> {
    return this.authorities.revise(by, id, body);
  }
}
