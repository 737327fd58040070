import { Field } from '../kit/Field.tsx';
import { words } from './words.ts';

/** A password and a code: how staff show that it is them. */
export function Proof({ faultOf }: { faultOf: (path: string) => string | undefined }) {
  return (
    <>
      <Field
        name="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        fault={faultOf('password')}
      />
      <Field
        name="code"
        label={words.code}
        hint={words.codeHint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        fault={faultOf('code')}
      />
    </>
  );
}
