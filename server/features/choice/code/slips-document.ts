import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { PublicAddress } from '../../../platform/runtime/public-address.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { placeName } from '../../territory/place-name.js';
import { TerritoryService } from '../../territory/territory.service.js';
import type { IssuedSlips } from './issue-codes.js';
import { slipsPdf } from './slips-pdf.js';

/** The slips of one request as the file that is printed. Made in memory for the answer alone. */
@Injectable()
export class SlipsDocument {
  constructor(
    private readonly territory: TerritoryService,
    private readonly address: PublicAddress,
  ) {}

  /** The PDF in Base64; `null` when there is no slip. */
  async of(ctx: Ctx, { choice, slips }: IssuedSlips): Promise<string | null> {
    if (slips.length === 0) return null;
    const villages = new Map(
      (await this.territory.villages([...new Set(slips.map(({ entry }) => entry.villageId))])).map(
        (village) => [village.id, village],
      ),
    );
    const jamoat = await this.territory.jamoat(choice.jamoatId);
    const bytes = await slipsPdf({
      jamoat: jamoat ? placeName(jamoat, 'tg').text : '',
      day: written(todayInDushanbe(ctx.now)),
      closesOn: written(choice.closesOn),
      publicUrl: this.address.url,
      slips: slips.map(({ number, code, entry }) => {
        const village = villages.get(entry.villageId);
        return {
          number,
          code,
          name: entry.name ?? '',
          listNumber: entry.listNumber,
          village: village ? placeName(village, 'tg').text : '',
          villageRu: village?.nameRu ?? null,
        };
      }),
    });
    return bytes.toString('base64');
  }
}

function written(day: string): string {
  return day.split('-').reverse().join('.');
}
