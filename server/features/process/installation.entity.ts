import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row about this installation. Dates of the demonstration are counted from `firstStartedAt`. */
@Entity('installation')
export class InstallationEntity {
  /** Always true: the table holds one row. */
  @PrimaryColumn('boolean', { name: 'only_row', default: true })
  onlyRow!: boolean;

  @Column('timestamptz', { name: 'first_started_at' })
  firstStartedAt!: Date;

  @Column('boolean')
  demo!: boolean;

  /** Whether the demonstration has been loaded, all of it. */
  @Column('boolean', { name: 'demo_loaded', default: false })
  demoLoaded!: boolean;
}
