import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { ChoiceFile } from './choice-file.js';

const fileName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.pb$/i;

/** `GET /choices/{id}.pb`: the ballots of a counted choice in the format of Pabulib. Nothing before the count. */
@Controller('choices')
export class ChoiceFileController {
  constructor(private readonly files: ChoiceFile) {}

  @Get(':file')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment')
  @Header('cache-control', 'public, max-age=300')
  async file(@Param('file') file: string): Promise<string> {
    const id = fileName.exec(file)?.[1];
    const text = id === undefined ? null : await this.files.write(id);
    if (text === null) throw new NotFoundException();
    return text;
  }
}
