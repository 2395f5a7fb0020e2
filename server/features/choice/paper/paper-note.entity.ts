import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { IncidentDecision } from '../../../domain/choice/incident.js';
import type { BalanceName } from '../../../domain/choice/polling-place.js';
import type { RoleCode } from '../../../domain/policy/roles.js';

/** Somebody is on the list of a place and took part on paper elsewhere or was counted at a meeting. */
@Entity('paper_incidents')
@Index('paper_incidents_other_place_idx', ['choiceId', 'otherPlaceId'])
export class PaperIncidentEntity {
  @ManyToOne('PaperMarkEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'place_id',
      referencedColumnName: 'placeId',
      foreignKeyConstraintName: 'paper_incidents_mark_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'rollEntryId',
      foreignKeyConstraintName: 'paper_incidents_mark_fkey',
    },
  ])
  mark!: unknown;

  @ManyToOne('PollingPlaceEntity', { nullable: true })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'paper_incidents_other_place_fkey',
    },
    {
      name: 'other_place_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'paper_incidents_other_place_fkey',
    },
  ])
  otherPlace!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  /** `null`: counted at a meeting. */
  @Column('uuid', { name: 'other_place_id', nullable: true })
  otherPlaceId!: string | null;
}

/** What one person found about an incident; two who found the same have decided it. */
@Entity('paper_incident_words')
export class PaperIncidentWordsEntity {
  @ManyToOne('PaperIncidentEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'place_id',
      referencedColumnName: 'placeId',
      foreignKeyConstraintName: 'paper_incident_words_incident_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'rollEntryId',
      foreignKeyConstraintName: 'paper_incident_words_incident_fkey',
    },
  ])
  incident!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'person_id',
    foreignKeyConstraintName: 'paper_incident_words_person_id_fkey',
  })
  person!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: RoleCode;

  @Column('text')
  decision!: IncidentDecision;

  @Column('text')
  words!: string;
}

/** Why a balance does not hold. Explains the two numbers it was written about and no others. */
@Entity('balance_notes')
export class BalanceNoteEntity {
  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'balance_notes_place_id_fkey' })
  place!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('text')
  balance!: BalanceName;

  @Column('text')
  words!: string;

  @Column('integer')
  stated!: number;

  @Column('integer')
  accounted!: number;
}

/** One of the two who stand for a note. */
@Entity('balance_note_signatures')
export class BalanceNoteSignatureEntity {
  @ManyToOne('BalanceNoteEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'place_id',
      referencedColumnName: 'placeId',
      foreignKeyConstraintName: 'balance_note_signatures_note_fkey',
    },
    {
      name: 'balance',
      referencedColumnName: 'balance',
      foreignKeyConstraintName: 'balance_note_signatures_note_fkey',
    },
  ])
  note!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('text')
  balance!: BalanceName;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'person_id',
    foreignKeyConstraintName: 'balance_note_signatures_person_id_fkey',
  })
  person!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: RoleCode;
}
