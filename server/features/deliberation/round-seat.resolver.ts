import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupName } from '../sddc/group-name.js';
import { SddcLoaders } from '../sddc/sddc.loaders.js';
import type { SeatWithHolder } from '../sddc/sddc.service.js';

/** A seat named from a round: its number and group are looked up; who holds it is not shown here. */
interface SeatReference {
  readonly id: string;
  readonly jamoatId: string;
}

interface OfSeat {
  readonly seatId: string | null;
  readonly jamoatId: string;
}

@Resolver('RoundSeat')
export class RoundSeatResolver {
  constructor(private readonly sddcs: SddcLoaders) {}

  @ResolveField()
  async number(@Parent() seat: SeatReference, @Context() context: GqlContext) {
    return (await this.seat(seat, context)).number;
  }

  @ResolveField()
  async group(@Parent() seat: SeatReference, @Context() context: GqlContext) {
    return groupName(await this.seat(seat, context), context.ctx.locale);
  }

  private async seat(seat: SeatReference, context: GqlContext): Promise<SeatWithHolder> {
    const seats = await this.sddcs.seats(context).load(seat.jamoatId);
    const found = seats.find(({ id }) => id === seat.id);
    if (!found) throw new Error('a round with a seat that is not in its committee');
    return found;
  }
}

function referenceTo({ seatId, jamoatId }: OfSeat): SeatReference | null {
  return seatId === null ? null : { id: seatId, jamoatId };
}

@Resolver('RoundPosition')
export class RoundPositionResolver {
  @ResolveField()
  seat(@Parent() position: OfSeat) {
    return referenceTo(position);
  }
}

@Resolver('RoundConflict')
export class RoundConflictResolver {
  @ResolveField()
  seat(@Parent() conflict: OfSeat) {
    return referenceTo(conflict);
  }
}

@Resolver('RoundComment')
export class RoundCommentSeatResolver {
  @ResolveField()
  seat(@Parent() comment: OfSeat) {
    return referenceTo(comment);
  }
}
