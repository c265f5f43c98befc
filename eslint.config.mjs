import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// What a reader sees or hears stands in the catalogue (app/_texts), in every language or in none.
const LETTERS = '/\\p{L}{2}/u';
const SHOWN =
  '/^(label|title|placeholder|description|aria-label|aria-description|aria-roledescription|aria-valuetext|alt|lead|question|confirm|spoken|error|children)$/';
const IN = ':matches(ConditionalExpression, LogicalExpression)';
const WRITTEN = [
  `Literal[value=/\\p{L}{2}(?!.*:\\/\\/)/u]`,
  `TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
];
const PLACES = [`JSXAttribute[name.name=${SHOWN}]`, 'JSXElement'];
const TEXTS_ON_SCREEN = [
  `JSXText[value=${LETTERS}]`,
  ...PLACES.flatMap((place) =>
    WRITTEN.flatMap((text) => [
      `${place} > ${text}`,
      `${place} > JSXExpressionContainer > ${text}`,
      `${place} > JSXExpressionContainer > ${IN} > ${text}`,
    ]),
  ),
].map((selector) => ({ selector, message: 'A text of the screen belongs in app/_texts.' }));

const IMPORTS = [
  { regex: '^\\.\\./', message: 'Name the room: #lib/…, #db/… or #app/….' },
  { regex: '/(index|utils|helpers|misc|common)(\\.tsx?)?$', message: 'Name the idea.' },
];

// A click on a page whose scripts are not there yet is lost, which shows only on a busy machine.
const BARE_TEST = {
  name: '@playwright/test',
  importNames: ['test'],
  message: 'Take it from ./desk.ts, whose pages are acted on once they are awake.',
};

const HERE = import.meta.dirname;

export default defineConfig([
  globalIgnores(['node_modules', '.next', '.cache', 'data', 'next-env.d.ts', 'db/migrations']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    // One program for all rooms: with one more for lib, as the editor has, all types were kept twice, and memory ran out.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: HERE } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', { patterns: IMPORTS }],
    },
  },
  {
    // What lib may take from its platform is declared to lib alone, and in no other program.
    files: ['lib/platform.d.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.tsx', '**/*.client.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['app/**/*.tsx'],
    // The product's name, and the screen that stands when even the catalogue is out of reach.
    ignores: ['app/_ui/wordmark.tsx', 'app/global-error.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...TEXTS_ON_SCREEN] },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 500 }] },
  },
  {
    files: ['tests/browser/**/*.spec.ts', 'tests/browser/**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: IMPORTS, paths: [BARE_TEST] }] },
  },
  {
    files: ['app/cli/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
]);
