import { Injectable } from '@nestjs/common';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import type { VillageEntity } from '../../territory/territory.entity.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import { TerritoryService } from '../../territory/territory.service.js';

/** Gives blocks of village ids their villages, in the order of the alphabet. */
@Injectable()
export class VillageBlocks {
  constructor(
    private readonly territory: TerritoryService,
    private readonly loaders: TerritoryLoaders,
  ) {}

  /** Single villages first by their names; the block of joined ones last. */
  async sorted<B extends { readonly villageIds: readonly string[] }>(
    context: GqlContext,
    blocks: readonly B[],
  ): Promise<(B & { readonly villages: readonly VillageEntity[] })[]> {
    const loader = this.loaders.village(context);
    const withVillages = await Promise.all(
      blocks.map(async (block) => {
        const loaded = await Promise.all(block.villageIds.map((id) => loader.load(id)));
        const villages = loaded.filter((village) => village !== null);
        return { ...block, villages: this.territory.sortByName(context.ctx, villages) };
      }),
    );
    const order = this.territory
      .sortByName(
        context.ctx,
        withVillages.flatMap(({ villages }) => villages.slice(0, 1)),
      )
      .map(({ id }) => id);
    const place = (block: { villages: readonly VillageEntity[] }) =>
      (block.villages.length > 1 ? order.length : 0) + order.indexOf(block.villages[0]?.id ?? '');
    return withVillages.sort((a, b) => place(a) - place(b));
  }
}
