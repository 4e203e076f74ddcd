import { Body, Controller, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { Problem } from '../core/problems.js';
import { forgetToken, keepToken, tokenIn } from './browser-session.cookie.js';
import { MeService } from './me.service.js';
import { BrowserTokenView, SessionId, SignInDto, type TokensView } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

/** The same sessions for a browser: what renews them is a cookie that no script can read, and never in an answer. */
@Controller('browser-sessions')
export class BrowserSessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly me: MeService,
  ) {}

  /** Sign in from a browser. */
  @Post()
  @Allow('anyone')
  async signIn(
    @Body() body: SignInDto,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserTokenView> {
    return keeping(request, reply, await this.sessions.signIn(body, address));
  }

  /** The next access token, for whoever sends the cookie. */
  @Post('refresh')
  @HttpCode(200)
  @Allow('anyone')
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserTokenView> {
    const token = tokenIn(request);
    if (!token) throw new Problem('not_signed_in');
    return keeping(request, reply, await this.sessions.refresh(token));
  }

  /** Sign out: the session ends at once, and the cookie with it. */
  @Post(':id/end')
  @HttpCode(204)
  @Allow('setting_up')
  async end(
    @Me() officer: Officer,
    @Param() { id }: SessionId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.me.endSession(officer, id);
    forgetToken(request, reply);
  }
}

function keeping(request: FastifyRequest, reply: FastifyReply, tokens: TokensView): BrowserTokenView {
  const { refreshToken, accessToken, expiresIn, settingUp } = tokens;
  keepToken(request, reply, refreshToken);
  return { accessToken, expiresIn, settingUp };
}
