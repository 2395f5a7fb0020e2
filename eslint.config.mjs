import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const restrictedImports = [
  'error',
  {
    paths: [
      {
        name: '@nestjs/common',
        importNames: ['forwardRef'],
        message: 'Modules import in one direction; move the use case to the later feature.',
      },
      {
        name: '@nestjs/typeorm',
        importNames: ['InjectRepository'],
        message: 'Queries live in the feature’s store and take a Db or Tx handle.',
      },
    ],
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'data/**',
      'coverage/**',
      '**/*.gen.ts',
      'schema.graphql',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['tools/codegen.ts', 'web/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-imports': restrictedImports,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Property[key.name=/^(eager|cascade|lazy)$/]',
          message: 'Load what a use case needs by an explicit query in the store.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that holds the thing.',
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Options of Nest and TypeORM are declared as classes and given as literals everywhere.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Rows of TypeORM are instances of classes without methods: spreading one loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
    },
  },
  {
    // Nest reads constructor parameter types at run time: a type-only import would erase them.
    files: ['server/{features,site,platform}/**/*.ts', 'server/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // The engine reads typed arrays in its inner loops; a fallback for a missing entry would be a branch nobody can reach.
    files: ['server/domain/voting/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['web/src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXText[value=/[A-Za-zА-ЯЁа-яёҒғӢӣҚқӮӯҲҳҶҷ]/]:not(JSXElement[openingElement.name.name="Trans"] JSXText)',
          message: 'Texts go through <Trans> or t`…` so that they can be translated.',
        },
      ],
    },
  },
  { files: ['web/src/ui/gallery/**', '**/*.spec.tsx'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['server/cli/**', 'tools/**', 'server/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
