import { Injectable } from '@nestjs/common';
import type { Locale } from '../../domain/locale.js';
import { AuditHeads } from '../audit/audit-heads.js';
import { planCsv } from './plan-csv.js';
import { planPdf } from './plan-pdf.js';
import { PublicationService, type PublishedText } from './publication.service.js';

// A published plan never changes, so what was set once is good until the trail has a new head.
const mostKept = 24;

/** The files of a publication. */
@Injectable()
export class PublicationFiles {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly publications: PublicationService,
    private readonly heads: AuditHeads,
  ) {}

  text(id: string): Promise<PublishedText | null> {
    return this.publications.text(id);
  }

  csv({ document }: PublishedText, locale: Locale): string {
    return planCsv(document, locale);
  }

  /** With the newest head of the trail. Set once per language and head while it is kept; two who ask at the same time wait for the same setting. */
  async pdf({ document, publication }: PublishedText, locale: Locale): Promise<Buffer> {
    const [head = null] = await this.heads.newest(1);
    const key = `${publication.id} ${locale} ${head?.digest ?? ''}`;
    const before = this.kept.get(key);
    if (before) return before;
    const setting = planPdf(document, publication.fingerprint, locale, head);
    this.kept.set(key, setting);
    // A setting that failed is tried again by whoever asks next.
    setting.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return setting;
  }
}
