import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type Mark, markKey } from '../auth/mark.js';

/**
 * Compares the built schema with the handlers. GraphQL answers `null` for a root field nobody resolves, and a field
 * without a mark would be refused only when asked: both must be known before the first request.
 */
@Injectable()
export class RootFields {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** `Query.x` / `Mutation.y` → its mark, for every handler found. */
  marks(): Map<string, Mark | undefined> {
    const marks = new Map<string, Mark | undefined>();
    for (const wrapper of this.discovery.getProviders()) {
      if (typeof wrapper.metatype !== 'function') continue;
      const prototype = wrapper.metatype.prototype as Record<string, object> | undefined;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method];
        if (handler === undefined) continue;
        const type = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
        if (type === undefined) continue;
        const name = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
        const mark = Reflect.getMetadata(markKey, handler) as Mark | undefined;
        marks.set(`${type}.${name ?? method}`, mark);
      }
    }
    return marks;
  }

  /** Sentences naming each root field without a resolver or without a mark; empty when all is well. */
  faults(schema: GraphQLSchema): string[] {
    const marks = this.marks();
    return [schema.getQueryType(), schema.getMutationType()]
      .filter((type): type is GraphQLObjectType => type !== null && type !== undefined)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .flatMap((field) => {
        if (!marks.has(field)) return [`${field} has no resolver.`];
        const mark = marks.get(field);
        if (mark === undefined) return [`${field} carries no mark (Public, SignedIn or Allow).`];
        if (mark.kind === 'act' && field !== `Mutation.${mark.act}`)
          return [`${field} is marked with the act of another field (${mark.act}).`];
        if (field.startsWith('Mutation.') && mark.kind !== 'act')
          return [`${field} must carry Allow with its own row of the permission table.`];
        return [];
      });
  }

  assertSound(schema: GraphQLSchema): void {
    const faults = this.faults(schema);
    if (faults.length > 0) throw new Error(faults.join(' '));
  }
}
