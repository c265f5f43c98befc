import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['node_modules', '.next', '.cache', 'data', 'next-env.d.ts', 'db/migrations']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./', message: 'Name the room: #lib/…, #db/… or #app/….' },
            { regex: '/(index|utils|helpers|misc|common)(\\.tsx?)?$', message: 'Name the idea.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx', '**/*.client.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 500 }] },
  },
  {
    files: ['app/cli/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
]);
