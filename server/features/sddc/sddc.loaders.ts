import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { SddcEntity, SeatTermEntity } from './sddc.entity.js';
import { SddcService, type SeatWithHolder } from './sddc.service.js';
import { findEndedTerms } from './sddc.store.js';

const kinds = {
  sddc: Symbol('sddc'),
  seats: Symbol('seatsOfJamoat'),
  endedTerms: Symbol('endedTermsOfSeat'),
};

/** Batch loaders for committees and their seats. */
@Injectable()
export class SddcLoaders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sddcs: SddcService,
  ) {}

  /** By jamoat. */
  sddc(context: GqlContext): DataLoader<string, SddcEntity | null> {
    return loaderOf<string, SddcEntity | null>(
      context,
      kinds.sddc,
      async (jamoatIds) =>
        new Map((await this.sddcs.committees(jamoatIds)).map((row) => [row.jamoatId, row])),
      null,
    );
  }

  /** By jamoat, in the order of the seats' numbers. */
  seats(context: GqlContext): DataLoader<string, SeatWithHolder[]> {
    return loaderOf<string, SeatWithHolder[]>(
      context,
      kinds.seats,
      async (jamoatIds) =>
        groupBy(await this.sddcs.seatsOf(this.uow.db, jamoatIds), (seat) => seat.jamoatId),
      [],
    );
  }

  /** By seat, the last first. */
  endedTerms(context: GqlContext): DataLoader<string, SeatTermEntity[]> {
    return loaderOf<string, SeatTermEntity[]>(
      context,
      kinds.endedTerms,
      async (seatIds) => groupBy(await findEndedTerms(this.uow.db, seatIds), (term) => term.seatId),
      [],
    );
  }
}
