import canonicalizeModule from 'canonicalize';

// The package's typings declare an ES default export, but it is CommonJS: its default export is the function itself.
const serialize = canonicalizeModule as unknown as (value: unknown) => string;

function refuse(path: string, what: string): never {
  throw new TypeError(`Canonical JSON cannot hold ${what} at ${path}.`);
}

function composed(text: string, path: string): string {
  if (/\p{Cs}/u.test(text)) refuse(path, 'a lone surrogate');
  return text.normalize('NFC');
}

function prepareObject(value: object, path: string): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse(path, 'an object with a class of its own (write out its fields)');
  }
  // Without a prototype, so that a key named __proto__ is a key like any other.
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, field] of Object.entries(value)) {
    const name = composed(key, path);
    if (name in result) refuse(path, `the key ${name} twice after NFC`);
    result[name] = prepare(field, `${path}.${name}`);
  }
  return result;
}

function prepare(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'string':
      return composed(value, path);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse(path, String(value));
    case 'object':
      if (value === null) return null;
      return Array.isArray(value)
        ? Array.from(value, (entry: unknown, index) => prepare(entry, `${path}[${String(index)}]`))
        : prepareObject(value, path);
    case 'bigint':
      return refuse(path, 'a bigint (write it as a decimal string)');
    default:
      return refuse(path, typeof value);
  }
}

/**
 * The one JSON text of a value, for fingerprints and signatures: RFC 8785 (keys sorted by UTF-16 code units, shortest
 * numbers, no blanks) after every string and key was brought to NFC. Encode it as UTF-8 before hashing.
 *
 * Throws a TypeError, because the caller has a bug, on undefined, functions, symbols, NaN, infinities, bigint (money and
 * other big numbers go in as decimal strings), dates and other class instances, lone surrogates, and two keys that NFC
 * makes one.
 */
export function canonicalJson(value: unknown): string {
  return serialize(prepare(value, '$'));
}
