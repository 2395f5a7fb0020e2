import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { UUID: 'string', DateTime: 'string', Date: 'string' };

const config: CodegenConfig = {
  schema: 'server/**/*.graphql',
  importExtension: '.js',
  generates: {
    'schema.graphql': {
      plugins: ['schema-ast'],
      config: { sort: true, includeDirectives: true },
    },
    'server/platform/graphql/schema.gen.ts': {
      plugins: ['typescript'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: {
          UUID: 'string',
          DateTime: { input: 'Date', output: 'Date' },
          Date: 'string',
          Money: './scalars.js#Money',
        },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        skipTypename: false,
        nonOptionalTypename: false,
      },
    },
    'web/src/gql/types.gen.ts': {
      plugins: ['typescript'],
      config: {
        useTypeImports: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { ...scalars, Money: '{ readonly amount: string; readonly currency: string }' },
      },
    },
    'web/src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.gen.ts', baseTypesPath: 'gql/types.gen.ts', folder: '' },
      documents: ['web/src/**/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        strictScalars: true,
        scalars: { ...scalars, Money: '{ readonly amount: string; readonly currency: string }' },
        enumsAsTypes: true,
        enumType: 'string-literal',
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
