import type { FastifyRequest } from 'fastify';
import type { FormValues } from '../domain/form-values.js';
import type { Outcome, Problem } from '../domain/outcome.js';
import type { GqlContext } from '../platform/graphql/gql-context.js';

/** Stores an uploaded picture and answers its id. */
export type StoreUpload = (context: GqlContext, bytes: Buffer) => Promise<Outcome<string>>;

export interface ReadForm {
  readonly act: string;
  readonly values: FormValues;
  readonly problem: Problem | null;
}

/**
 * Reads a form's fields. A picture is stored at once and its field becomes the stored id, so that a form that is
 * refused for another reason keeps it.
 */
export async function readForm(
  request: FastifyRequest,
  context: GqlContext,
  storeUpload: StoreUpload,
): Promise<ReadForm> {
  const values: Record<string, string[]> = {};
  let problem: Problem | null = null;
  if (request.isMultipart()) {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') (values[part.fieldname] ??= []).push(part.value);
        continue;
      }
      const bytes = await part.toBuffer();
      if (bytes.length === 0) continue;
      const stored = await storeUpload(context, bytes);
      if (stored.ok) values[part.fieldname] = [stored.value];
      else problem = { ...stored.problem, path: [part.fieldname] };
    }
  } else {
    for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>)) {
      const list: unknown[] = Array.isArray(value) ? value : [value];
      values[name] = list.filter((item) => typeof item === 'string');
    }
  }
  return { act: values['act']?.[0] ?? '', values, problem };
}
