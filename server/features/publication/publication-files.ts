import { Injectable } from '@nestjs/common';
import type { Locale } from '../../domain/locale.js';
import { planCsv } from './plan-csv.js';
import { planPdf } from './plan-pdf.js';
import { PublicationService, type PublishedText } from './publication.service.js';

// A published plan never changes, so what was set once is good for as long as the program runs.
const mostKept = 24;

/** The files of a publication. */
@Injectable()
export class PublicationFiles {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(private readonly publications: PublicationService) {}

  text(id: string): Promise<PublishedText | null> {
    return this.publications.text(id);
  }

  csv({ document }: PublishedText, locale: Locale): string {
    return planCsv(document, locale);
  }

  /** Set once per language while it is kept; two who ask at the same time wait for the same setting. */
  pdf({ document, publication }: PublishedText, locale: Locale): Promise<Buffer> {
    const key = `${publication.id} ${locale}`;
    const before = this.kept.get(key);
    if (before) return before;
    const setting = planPdf(document, publication.fingerprint, locale);
    this.kept.set(key, setting);
    // A setting that failed is tried again by whoever asks next.
    setting.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return setting;
  }
}
