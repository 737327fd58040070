import { access, acts } from '../../api/contract/access.ts';
import { roles, type Role } from '../../api/contract/roles.ts';

type Row = { says: string; note?: string; resident?: string } & Partial<Record<Role, string>>;

/** The table of who may do what, as a page of the documentation. */
export function accessDocument(): string {
  const columns = ['resident', ...roles] as const;
  const rows = acts.map((act) => {
    const row: Row = access[act];
    return `| ${row.says} \`${act}\` | ${columns.map((column) => row[column] ?? '–').join(' | ')} |`;
  });
  const notes = acts.flatMap((act) => {
    const { note }: Row = access[act];
    return note ? [`- \`${act}\`: ${note}`] : [];
  });
  return `# Who may do what

Made from \`api/contract/access.ts\` by \`npm run access\`; a test holds the two equal.

\`P\` what everybody sees · \`O\` one's own · \`G\` one's own group · \`A\` people one works with · \`T\` one's own organisation · \`*\` everything of the directory. Then: \`r\` only what is needed · \`s\` after showing once more that it is you · \`2\` with a second person · \`agg\` only as counts that point at nobody. What is not here nobody may.

| | ${columns.map((column) => column.replaceAll('_', ' ')).join(' | ')} |
|---|${columns.map(() => '---').join('|')}|
${rows.join('\n')}

${notes.join('\n')}
`;
}
