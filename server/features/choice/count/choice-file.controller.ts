import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Receipts } from '../seal/receipts.js';
import { ChoiceFile } from './choice-file.js';
import { OpenResultFile } from './open-result-file.js';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const fileName = new RegExp(`^(${id})(?:\\.v([1-9]\\d{0,3}))?\\.(pb|json|receipts)$`, 'i');

/**
 * What anyone needs to count a choice again; nothing before the count. `GET /choices/{id}.pb`: the ballots in the format
 * of Pabulib. `GET /choices/{id}.json`: the outcome, with the fingerprint of that file. Both stay what they were at the
 * count; a corrected count has its own, `{id}.v2.pb` and `{id}.v2.json`. `GET /choices/{id}.receipts`, from the seal on:
 * the hashes of the receipts, sorted.
 */
@Controller('choices')
export class ChoiceFileController {
  constructor(
    private readonly ballots: ChoiceFile,
    private readonly results: OpenResultFile,
    private readonly receipts: Receipts,
  ) {}

  @Get(':file')
  @Header('content-disposition', 'attachment')
  @Header('cache-control', 'public, max-age=300')
  async file(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [, choiceId, version, extension] = fileName.exec(file) ?? [];
    if (choiceId === undefined) throw new NotFoundException();
    const name = extension?.toLowerCase();
    const text = await this.text(choiceId, name, version);
    if (text === null) throw new NotFoundException();
    const kind = name === 'json' ? 'application/json' : 'text/plain';
    void reply.header('content-type', `${kind}; charset=utf-8`);
    return text;
  }

  private async text(
    choiceId: string,
    extension: string | undefined,
    version: string | undefined,
  ): Promise<string | null> {
    // The files of the first count have one address each, without a number; receipts are of the ballots, not of a count.
    if (version === '1' || (version !== undefined && extension === 'receipts')) return null;
    const of = Number(version ?? 1);
    if (extension === 'json') return this.results.write(choiceId, of);
    return extension === 'pb' ? this.ballots.write(choiceId, of) : this.receipts.list(choiceId);
  }
}
