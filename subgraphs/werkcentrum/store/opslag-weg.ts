import { GraphQLError } from 'graphql';
import { meldingVan, type Foutcode } from '../../shared/foutcodes.ts';

// What PostgreSQL and its driver say when it is the connection or the server that fails, and not what was asked of it.
const perToestand: readonly (readonly [RegExp, Foutcode])[] = [
  // Connection exceptions; an operator who shuts it down; a crash; still starting; an error of the disk; a standby that is not (yet) writable.
  [/^(08...|57P0[1-3]|58030|25006)$/, 'BRON_NIET_BESCHIKBAAR'],
  // No room for another connection or for memory or disk; two transactions in each other's way, of which this one gave in.
  [/^(53...|40001|40P01|55P03)$/, 'OVERBELAST'],
];

const zonderToestand = /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired)/;

const toFout = (code: Foutcode, oorzaak: unknown): GraphQLError =>
  new GraphQLError(meldingVan(code), { extensions: { code, bron: 'werkcentrum', herprobeerbaar: true }, ...(oorzaak instanceof Error ? { originalError: oorzaak } : {}) });

// Not by its class: an error of Node itself is of another Error than ours where tests run in a context of their own.
const tekstVan = (fout: unknown, veld: 'code' | 'message'): string => {
  const waarde: unknown = typeof fout === 'object' && fout !== null ? Reflect.get(fout, veld) : undefined;
  return typeof waarde === 'string' ? waarde : '';
};

/** An error of a query as askers get it: one that may pass says so; every other stays what it is. */
export function toOpslagfout(fout: unknown): unknown {
  const code = tekstVan(fout, 'code');
  const gevonden = perToestand.find(([patroon]) => patroon.test(code))?.[1];
  if (gevonden !== undefined) return toFout(gevonden, fout);
  const isVerbinding = /^E[A-Z]{4,}$/.test(code) || zonderToestand.test(tekstVan(fout, 'message'));
  return isVerbinding ? toFout('BRON_NIET_BESCHIKBAAR', fout) : fout;
}
