import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Locale } from '../../../domain/locale.js';
import { ResultSheets } from './result-sheets.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `GET /choices/{id}/result-tg.pdf`, `result-ru.pdf`, `result-en.pdf`: the result sheet; nothing before the count. */
@Controller('choices')
export class ResultSheetController {
  constructor(private readonly sheets: ResultSheets) {}

  @Get(':id/result-tg.pdf')
  tajik(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.send(id, 'tg', reply);
  }

  @Get(':id/result-ru.pdf')
  russian(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.send(id, 'ru', reply);
  }

  @Get(':id/result-en.pdf')
  english(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.send(id, 'en', reply);
  }

  private async send(id: string, locale: Locale, reply: FastifyReply): Promise<void> {
    const pdf = uuid.test(id) ? await this.sheets.pdf(id, locale) : null;
    if (!pdf) throw new NotFoundException();
    await reply
      .header('cache-control', 'public, max-age=300')
      .header('content-disposition', `inline; filename="result-${locale}.pdf"`)
      .type('application/pdf')
      .send(pdf);
  }
}
