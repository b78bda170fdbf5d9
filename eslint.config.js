import graphqlEslint from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const described = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
  ScalarTypeDefinition: true,
};

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', 'loket/dist/', '**/generated.ts', 'clients/kit/operaties/', 'clients/kit/dist/', 'schema/supergraph.graphql', 'schema/api.graphql'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Interfaces of libraries and ports ask for a promise where an implementation needs none.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Types are stripped at run time: use a union.' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Rules, mappings and the synthetic population decide from what they are given: no clock, no chance.
    files: ['subgraphs/**/rules/**/*.ts', 'subgraphs/**/mapping*.ts', 'simulators/population/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in from outside.' }],
    },
  },
  {
    // Only config.ts reads the environment; wiring hands it on.
    files: ['gateway/**/*.ts', 'subgraphs/**/*.ts'],
    ignores: ['**/*.test.ts', '**/main.ts', 'subgraphs/serve.ts', 'gateway/identity/token.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read settings in config.ts.' }, { object: 'Math', property: 'random' }] },
  },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphqlEslint },
    languageOptions: { parser: graphqlEslint.parser },
    rules: {
      '@graphql-eslint/require-description': ['error', described],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
    },
  },
);
