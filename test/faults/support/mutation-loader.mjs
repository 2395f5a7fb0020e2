// Loads the built program with one line of it changed: a control shows with it that a test of faults would see that fault.
import { register } from 'node:module';

let mutation = null;

export function initialize(data) {
  mutation = data;
}

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (mutation === null || !url.endsWith(mutation.file)) return loaded;
  const text = Buffer.from(loaded.source).toString('utf8');
  const parts = text.split(mutation.from);
  if (parts.length !== 2) {
    throw new Error(`${mutation.file} holds ${parts.length - 1} times: ${mutation.from}`);
  }
  return { ...loaded, source: parts.join(mutation.to) };
}

if (process.env.FAULTS_MUTATION && mutation === null && !import.meta.url.includes('?hook')) {
  register(`${import.meta.url}?hook`, { data: JSON.parse(process.env.FAULTS_MUTATION) });
}
