import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Locale } from '../../../domain/locale.js';
import { ResultSheets } from './result-sheets.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `GET /choices/{id}/result-tg.pdf`, `result-ru.pdf`, `result-en.pdf`: the result sheet; nothing before the
 * count. `?version=1`: that of an earlier version, which stays to be read after a correction.
 */
@Controller('choices')
export class ResultSheetController {
  constructor(private readonly sheets: ResultSheets) {}

  @Get(':id/result-tg.pdf')
  tajik(
    @Param('id') id: string,
    @Query('version') version: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(id, version, 'tg', reply);
  }

  @Get(':id/result-ru.pdf')
  russian(
    @Param('id') id: string,
    @Query('version') version: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(id, version, 'ru', reply);
  }

  @Get(':id/result-en.pdf')
  english(
    @Param('id') id: string,
    @Query('version') version: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(id, version, 'en', reply);
  }

  private async send(
    id: string,
    version: unknown,
    locale: Locale,
    reply: FastifyReply,
  ): Promise<void> {
    const asked = version === undefined ? null : versionIn(version);
    const pdf = uuid.test(id) && asked !== 0 ? await this.sheets.pdf(id, locale, asked) : null;
    if (!pdf) throw new NotFoundException();
    await reply
      .header('cache-control', 'public, max-age=300')
      .header('content-disposition', `inline; filename="result-${locale}.pdf"`)
      .type('application/pdf')
      .send(pdf);
  }
}

/** 0: no version is called so. */
function versionIn(text: unknown): number {
  return typeof text === 'string' && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
}
