import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Sex } from '../../domain/identity/person-details.js';
import { compositionOf } from '../../domain/sddc/composition.js';
import type { SeatGroup } from '../../domain/sddc/seat.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { SddcEntity, SeatTermEntity } from './sddc.entity.js';
import * as store from './sddc.store.js';

/** A seat with its present holder; `holder` is `null` while it is vacant. */
export interface SeatWithHolder extends SeatGroup {
  readonly id: string;
  readonly jamoatId: string;
  readonly number: number;
  readonly holder: SeatTermEntity | null;
}

/** What the guards of the phase table ask about a committee. */
export interface SddcFacts {
  readonly seats: number;
  readonly filledSeats: number;
}

/** A seat of a seed with the person who holds it, whose role `sddc_member` the seed gives itself. */
export interface SeatToInsert extends SeatGroup {
  readonly id: string;
  readonly number: number;
  readonly holder: {
    readonly personId: string;
    readonly sex: Sex | null;
    readonly termFrom: CalendarDate;
    readonly termTo: CalendarDate;
  } | null;
}

/** Committees with their seats. Who sits in one is public; what somebody may do to it is asked by the use cases. */
@Injectable()
export class SddcService {
  constructor(private readonly uow: UnitOfWork) {}

  async committees(jamoatIds: readonly string[]): Promise<SddcEntity[]> {
    return store.findSddcs(this.uow.db, jamoatIds);
  }

  /** All seats of these jamoats in the order of their numbers, each with its holder. Two queries. */
  async seatsOf(db: Db, jamoatIds: readonly string[]): Promise<SeatWithHolder[]> {
    const [seats, terms] = [
      await store.findSeatsOf(db, jamoatIds),
      await store.findOpenTerms(db, jamoatIds),
    ];
    const held = new Map(terms.map((term) => [term.seatId, term]));
    return seats.map(({ id, jamoatId, number, groupTg, groupRu, groupEn }) => ({
      id,
      jamoatId,
      number,
      groupTg,
      groupRu,
      groupEn,
      holder: held.get(id) ?? null,
    }));
  }

  /** The seat this person holds in the committee of the jamoat. */
  async seatHeldBy(jamoatId: string, personId: string): Promise<SeatWithHolder | null> {
    const seats = await this.seatsOf(this.uow.db, [jamoatId]);
    return seats.find((seat) => seat.holder?.personId === personId) ?? null;
  }

  /**
   * The open term of this person in the committee of the jamoat, held until the transaction ends: acts for one seat come
   * one after the other, and nobody vacates it in between.
   */
  holdTerm(tx: Tx, jamoatId: string, personId: string): Promise<SeatTermEntity | null> {
    return store.lockOpenTerm(tx, jamoatId, personId);
  }

  /** Counted on the given handle, inside the transaction that moves the cycle. */
  async facts(db: Db, jamoatId: string): Promise<SddcFacts> {
    const { seats, filled } = compositionOf(await this.seatsOf(db, [jamoatId]));
    return { seats, filledSeats: filled };
  }

  /** For seeds and imports: forms the committee and stores its seats as they are given. */
  async insertSeats(
    tx: Tx,
    given: {
      readonly jamoatId: string;
      readonly formedOn: CalendarDate;
      readonly at: Date;
      readonly seats: readonly SeatToInsert[];
    },
  ): Promise<void> {
    const { jamoatId, formedOn, at } = given;
    const sddcId = await store.ensureSddc(tx, {
      id: randomUUID(),
      jamoatId,
      formedOn,
      nameTg: null,
      nameRu: null,
      nameEn: null,
    });
    await store.insertSeats(
      tx,
      given.seats.map(({ id, number, groupTg, groupRu, groupEn }) => ({
        id,
        sddcId,
        jamoatId,
        number,
        groupTg,
        groupRu,
        groupEn,
      })),
    );
    await store.insertTerms(
      tx,
      given.seats.flatMap(({ id: seatId, holder }) =>
        holder === null
          ? []
          : [{ ...openTerm, ...holder, id: randomUUID(), seatId, sddcId, jamoatId, filledAt: at }],
      ),
    );
  }
}

const openTerm = { filledBy: null, endedOn: null, endReason: null, endedBy: null, endedAt: null };
