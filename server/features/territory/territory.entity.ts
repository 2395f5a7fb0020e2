import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** One of the five first-level units. `id` is our own stable code, e.g. `TJ-GB`. */
@Entity('regions')
export class RegionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column({ type: 'text', name: 'name_tg', nullable: true, collation: 'tg-x-icu' })
  nameTg!: string | null;

  @Column('text', { name: 'name_ru', nullable: true })
  nameRu!: string | null;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  /** Belongs to the invented places of the demo. */
  @Column('boolean', { default: false })
  demo!: boolean;
}

@Entity('districts')
export class DistrictEntity {
  @PrimaryColumn('text')
  id!: string;

  @ManyToOne('RegionEntity', { nullable: false })
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'districts_region_id_fkey' })
  region!: unknown;

  @Column('text', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  kind!: 'district' | 'city';

  @Column({ type: 'text', name: 'name_tg', nullable: true, collation: 'tg-x-icu' })
  nameTg!: string | null;

  @Column('text', { name: 'name_ru', nullable: true })
  nameRu!: string | null;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('boolean', { default: false })
  demo!: boolean;
}

@Entity('jamoats')
@Index('jamoats_search_text_trgm', { synchronize: false })
@Index('jamoats_district_id_idx', ['districtId'])
export class JamoatEntity {
  @PrimaryColumn('text')
  id!: string;

  @ManyToOne('DistrictEntity', { nullable: false })
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'jamoats_district_id_fkey' })
  district!: unknown;

  @Column('text', { name: 'district_id' })
  districtId!: string;

  @Column('text')
  kind!: 'rural' | 'town';

  @Column({ type: 'text', name: 'name_tg', nullable: true, collation: 'tg-x-icu' })
  nameTg!: string | null;

  @Column('text', { name: 'name_ru', nullable: true })
  nameRu!: string | null;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  /** Residents; `null` when no count is known. */
  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('integer', { name: 'population_year', nullable: true })
  populationYear!: number | null;

  /** Whether the Tajik or Russian spelling comes from a source that may be relied on. */
  @Column('boolean', { default: false })
  verified!: boolean;

  @Column('boolean', { default: false })
  demo!: boolean;

  /** All names, also former ones, folded to [a-z0-9 ] so that search does not depend on the locale. */
  @Column('text', { name: 'search_text', default: '' })
  searchText!: string;
}

@Entity('jamoat_former_names')
export class JamoatFormerNameEntity {
  @PrimaryColumn('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'jamoat_former_names_jamoat_id_fkey' })
  jamoat!: unknown;

  @PrimaryColumn('text')
  name!: string;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('integer', { name: 'until_year', nullable: true })
  untilYear!: number | null;
}

@Entity('villages')
@Unique('villages_name_once', ['jamoatId', 'nameTg'])
export class VillageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'villages_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column({ type: 'text', name: 'name_tg', collation: 'tg-x-icu' })
  nameTg!: string;

  @Column('text', { name: 'name_ru', nullable: true })
  nameRu!: string | null;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column('integer', { nullable: true })
  households!: number | null;

  @Column('integer', { nullable: true })
  population!: number | null;
}
