import { Body, Controller, Get, HttpCode, Ip, Param, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { MeService } from './me.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import {
  ChoosePasswordDto,
  CodeDto,
  MeView,
  RefreshDto,
  SecondFactorView,
  SessionId,
  SessionsQueryDto,
  SessionView,
  SignInDto,
  TokensView,
} from './session.dto.js';
import { SessionsService } from './sessions.service.js';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly me: MeService,
  ) {}

  /** Sign in. Unknown logins, wrong passwords and wrong codes get the same answer after the same time. */
  @Post()
  @Allow('anyone')
  signIn(@Body() body: SignInDto, @Ip() address: string): Promise<TokensView> {
    return this.sessions.signIn(body, address);
  }

  /** Exchange a refresh token for the next pair. One that was used before ends the session. */
  @Post('refresh')
  @HttpCode(200)
  @Allow('anyone')
  refresh(@Body() { refreshToken }: RefreshDto): Promise<TokensView> {
    return this.sessions.refresh(refreshToken);
  }

  /** The caller's sessions, newest first, or those of an officer whom the caller administers. */
  @Get()
  @Allow('setting_up')
  list(@Me() officer: Officer, @Query() { officerId }: SessionsQueryDto): Promise<SessionView[]> {
    return this.me.sessions(officer, officerId);
  }

  /** End a session at once: one's own, or one of an officer one administers. */
  @Post(':id/end')
  @HttpCode(204)
  @Allow('setting_up')
  end(@Me() officer: Officer, @Param() { id }: SessionId): Promise<void> {
    return this.me.endSession(officer, id);
  }
}

@Controller('me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly credentials: OwnCredentialsService,
  ) {}

  /** Who is signed in, and what they may do. */
  @Get()
  @Allow('setting_up')
  get(@Me() officer: Officer): Promise<MeView> {
    return this.me.me(officer);
  }

  /** Choose a password, giving the current one (or the activation code). */
  @Put('password')
  @HttpCode(204)
  @Allow('setting_up')
  choosePassword(@Me() officer: Officer, @Body() body: ChoosePasswordDto): Promise<void> {
    return this.credentials.choosePassword(officer, body);
  }

  /** Begin to enrol a second factor: the secret is shown this once. */
  @Post('second-factor')
  @Allow('setting_up')
  proposeSecondFactor(@Me() officer: Officer): Promise<SecondFactorView> {
    return this.credentials.proposeSecondFactor(officer);
  }

  /** Finish it with a first code. */
  @Post('second-factor/confirm')
  @HttpCode(204)
  @Allow('setting_up')
  confirmSecondFactor(@Me() officer: Officer, @Body() { code }: CodeDto): Promise<void> {
    return this.credentials.confirmSecondFactor(officer, code);
  }
}
