import type { EntityManager } from 'typeorm';

declare const dbBrand: unique symbol;
declare const txBrand: unique symbol;

type Reads = Pick<
  EntityManager,
  | 'find'
  | 'findBy'
  | 'findOne'
  | 'findOneBy'
  | 'findOneOrFail'
  | 'findOneByOrFail'
  | 'count'
  | 'countBy'
  | 'exists'
  | 'existsBy'
  | 'createQueryBuilder'
  | 'query'
>;

type Writes = Pick<EntityManager, 'insert' | 'update' | 'delete' | 'upsert'>;

/** A handle for reading. Outside a transaction it sits on connections that PostgreSQL itself keeps read-only. */
export type Db = Reads & { readonly [dbBrand]: true };

/** A handle for reading and writing inside one open transaction; dead after its end. */
export type Tx = Db & Writes & { readonly [txBrand]: true };
