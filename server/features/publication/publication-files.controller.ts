import { Controller, Get, Headers, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { defaultLocale, isLocale, type Locale } from '../../domain/locale.js';
import { PublicationFiles } from './publication-files.js';

const fileName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(json|csv|pdf))?$/i;

/**
 * `GET /publications/{id}.json`, `.csv?lang=tg`, `.pdf?lang=tg`: the files of a published plan; the address without an
 * ending leads to its page in the reader's language.
 */
@Controller('publications')
export class PublicationFilesController {
  constructor(private readonly files: PublicationFiles) {}

  @Get(':file')
  async file(
    @Param('file') file: string,
    @Query('lang') lang: string | undefined,
    @Headers('accept-language') languages: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, id, ending] = fileName.exec(file) ?? [];
    const text = id === undefined ? null : await this.files.text(id);
    if (!text) throw new NotFoundException();
    const { publication } = text;
    const locale = isLocale(lang) ? lang : preferred(languages ?? '');
    const name = `plan-${publication.jamoatId}-${String(publication.number)}`;
    void reply.header('vary', 'Accept-Language').header('cache-control', 'public, max-age=3600');
    switch (ending?.toLowerCase()) {
      case 'json':
        void reply
          .header('etag', `"${publication.fingerprint}"`)
          .header('content-disposition', `attachment; filename="${name}.json"`)
          .type('application/json; charset=utf-8')
          .send(text.canonicalJson);
        return;
      case 'csv':
        void reply
          .header('content-disposition', `attachment; filename="${name}-${locale}.csv"`)
          .type('text/csv; charset=utf-8')
          .send(this.files.csv(text, locale));
        return;
      case 'pdf':
        void reply
          .header('content-disposition', `inline; filename="${name}-${locale}.pdf"`)
          .type('application/pdf')
          .send(await this.files.pdf(text, locale));
        return;
      default:
        void reply.code(302).header('location', `/${locale}/publications/${publication.id}`).send();
    }
  }
}

/** The first of our languages the browser names. */
function preferred(languages: string): Locale {
  const named = languages.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return named.find(isLocale) ?? defaultLocale;
}
