import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { isFoutcode, isHerprobeerbaar, meldingVan, type Foutcode } from './foutcodes.ts';
import type { Logger } from './logger.ts';
import { stappen } from './logschoon.ts';

const broncode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.&_-]{0,79}$/);
const invoerfouten = z.array(z.object({ veld: z.string().max(120), code: z.string().regex(/^[A-Z][A-Z0-9_]*$/), melding: z.string().max(400) })).max(100);

/** What may be said of an error outside: nothing but this leaves the house. */
export type VeiligeUitbreiding = {
  readonly code: Foutcode;
  readonly herprobeerbaar: boolean;
  readonly bron?: string;
  readonly fouten?: z.infer<typeof invoerfouten>;
};

type Ruwe = { readonly path?: GraphQLFormattedError['path'] | undefined; readonly extensions?: Readonly<Record<string, unknown>> | undefined };

/** The code of an error when it is one of ours, else INTERNE_FOUT. */
export const codeVan = (fout: Ruwe): Foutcode => (isFoutcode(fout.extensions?.['code']) ? fout.extensions['code'] : 'INTERNE_FOUT');

/** The part of an error's extensions that may be seen outside. */
export function toUitbreiding(fout: Ruwe, code: Foutcode = codeVan(fout)): VeiligeUitbreiding {
  const bron = broncode.safeParse(fout.extensions?.['bron']);
  const fouten = invoerfouten.safeParse(fout.extensions?.['fouten']);
  const herprobeerbaar = fout.extensions?.['herprobeerbaar'];
  return {
    code,
    herprobeerbaar: typeof herprobeerbaar === 'boolean' ? herprobeerbaar : isHerprobeerbaar(code),
    ...(bron.success ? { bron: bron.data } : {}),
    ...(fouten.success && (code === 'ONGELDIGE_INVOER' || code === 'TE_COMPLEX') ? { fouten: fouten.data } : {}),
  };
}

/** An error as it may be seen outside: the sentence of its code, its path, and the safe part of its extensions. */
export const toVeiligeFout = (fout: Ruwe): GraphQLFormattedError => {
  const extensions = toUitbreiding(fout);
  return { message: meldingVan(extensions.code), ...(fout.path ? { path: fout.path } : {}), extensions };
};

/** Takes numbers out of a text that goes to the log: they may be of a person. */
export const zonderNummers = (tekst: string): string => tekst.replaceAll(/\d{6,}/g, '#');

/**
 * Logs an error that nobody foresaw: its kind and place. Its message stays out, for it may quote what a source or a person said
 * (as that of JSON.parse does).
 */
export function logOnvoorzien(logger: Logger, waar: string, fout: unknown): void {
  const bron = fout instanceof GraphQLError ? (fout.originalError ?? fout) : fout;
  const { name, stack } = bron instanceof Error ? bron : { name: typeof bron, stack: undefined };
  logger.error({ waar, soort: name, spoor: zonderNummers(stappen(stack)) }, 'onvoorziene fout');
}
