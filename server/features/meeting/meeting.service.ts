import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { MeetingEntity } from './meeting.entity.js';
import * as store from './meeting.store.js';

/** Reading meetings. */
@Injectable()
export class MeetingService {
  constructor(private readonly uow: UnitOfWork) {}

  async meeting(id: string): Promise<MeetingEntity | null> {
    return (await this.meetings([id]))[0] ?? null;
  }

  meetings(ids: readonly string[]): Promise<MeetingEntity[]> {
    return store.findMeetings(this.uow.db, ids);
  }

  ofCycle(cycleId: string): Promise<MeetingEntity[]> {
    return store.findMeetingsOfCycles(this.uow.db, [cycleId]);
  }
}
