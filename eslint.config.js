import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const htmlSinks = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'HTML strings reach the page only as escaped text.',
  },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'Use textContent.' },
  {
    selector:
      'CallExpression[callee.property.name=/^(bindPopup|bindTooltip|setPopupContent|setTooltipContent)$/]',
    message: 'Leaflet reads strings as HTML: use React children.',
  },
];

export default defineConfig(
  globalIgnores(['build', '.data', '.react-router', 'coverage']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
  },
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.recommended],
  },
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...htmlSinks],
      'no-console': 'error',
    },
  },
  {
    files: ['api/**/*.ts', 'web/**/*.{ts,tsx}'],
    ignores: ['api/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only api/config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['scripts/**', 'test/**', 'seed/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**', 'seed/data/**', 'api/contract/lists.ts'], rules: { 'max-lines': 'off' } },
  prettier,
);
