import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, UUIDResolver } from 'graphql-scalars';

/** An amount in the smallest unit of its currency (diram) with the ISO 4217 code. */
export interface Money {
  readonly amount: bigint;
  readonly currency: string;
}

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

function parseDate(value: unknown): string {
  if (typeof value === 'string' && calendarDate.test(value)) {
    const instant = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A Date is a calendar day written YYYY-MM-DD.');
}

const DateResolver = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

function parseMoney(value: unknown): Money {
  if (typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value) {
    const { amount, currency } = value;
    if (
      typeof amount === 'string' &&
      /^\d{1,18}$/.test(amount) &&
      typeof currency === 'string' &&
      /^[A-Z]{3}$/.test(currency)
    ) {
      return { amount: BigInt(amount), currency };
    }
  }
  throw new GraphQLError(
    'Money is {amount, currency}: amount a string of whole dirams, currency three capital letters.',
  );
}

const MoneyResolver = new GraphQLScalarType<Money, { amount: string; currency: string }>({
  name: 'Money',
  serialize: (value) => {
    const { amount, currency } = value as Money;
    return { amount: amount.toString(), currency };
  },
  parseValue: parseMoney,
  parseLiteral: (node) => {
    if (node.kind !== Kind.OBJECT) return parseMoney(null);
    const fields = node.fields.map((field) => [
      field.name.value,
      field.value.kind === Kind.STRING ? field.value.value : null,
    ]);
    return parseMoney(Object.fromEntries(fields));
  },
});

export const scalarResolvers = {
  UUID: UUIDResolver,
  DateTime: DateTimeResolver,
  Date: DateResolver,
  Money: MoneyResolver,
};
