import type { Readable } from 'node:stream';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Subgraafvraag } from './execute.ts';
import { codeVan, logOnvoorzien, toVeiligeFout } from './foutmasker.ts';
import type { Klok } from './klok.ts';
import type { Logger } from './logger.ts';
import { createStroomlezing, type Stroomgrenzen } from './stroomlezing.ts';
import type { Subgraaf } from './subgraaf.ts';
import type { Verzoek } from './verzoek.ts';
import { toGebeurtenisnummer } from './verzoeknummer.ts';
import { volgSubgraaf } from './volg-subgraaf.ts';

/** What a subgraph that is served answers events with. `stopping` aborts when its server stops. */
export type Stroomdeps = { readonly subgraaf: Subgraaf; readonly klok: Klok; readonly logger: Logger; readonly stopping?: AbortSignal };

// The gateway says how long its client may follow; this only ends what nobody ended.
const grenzen: Stroomgrenzen = { geduldMs: 60_000, duurMs: 90_000_000, hartslagMs: 15_000 };

const einde = 'event: complete\ndata:\n\n';

const toTekst = (antwoord: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] }, gebeurtenisId: string | null): string =>
  `event: next\n${gebeurtenisId === null ? '' : `id: ${gebeurtenisId}\n`}data: ${JSON.stringify(antwoord)}\n\n`;

/**
 * Answers a subscription of the gateway event by event (GraphQL over SSE). The gateway signed one request: each event is answered under
 * the same caller and purpose, with a number and a time of its own, as the gateway completes it.
 */
export function volgOverHttp({ subgraaf, klok, logger, stopping }: Stroomdeps, verzoek: Verzoek, vraag: Required<Pick<Subgraafvraag, 'document' | 'query' | 'variables'>>): Readable {
  const genoeg = new AbortController();
  const signal = AbortSignal.any([verzoek.signal, genoeg.signal]);
  const tijd = verzoek.deadline - klok();
  let nummer = 0;
  const perGebeurtenis = (): Verzoek => ({ ...verzoek, signal, verzoekId: toGebeurtenisnummer(verzoek.verzoekId, nummer += 1), deadline: klok() + tijd });
  const toAntwoord = ({ data, errors = [] }: ExecutionResult) => {
    for (const fout of errors) if (codeVan(fout) === 'INTERNE_FOUT') logOnvoorzien(logger, subgraaf.naam, fout);
    return { data: data ?? null, ...(errors.length > 0 ? { errors: errors.map(toVeiligeFout) } : {}) };
  };
  const schrijf = async function* (): AsyncGenerator<string, void, undefined> {
    try {
      for await (const { uitkomst, gebeurtenisId } of volgSubgraaf(subgraaf, { ...verzoek, signal }, vraag, perGebeurtenis)) yield toTekst(toAntwoord(uitkomst), gebeurtenisId);
    } catch (fout) {
      logOnvoorzien(logger, subgraaf.naam, fout);
      yield toTekst({ data: null, errors: [toVeiligeFout({ extensions: { code: 'INTERNE_FOUT' } })] }, null);
    }
    yield einde;
  };
  return createStroomlezing({
    teksten: schrijf(), grenzen, ...(stopping ? { stopt: stopping } : {}),
    stop: () => { genoeg.abort(); },
    slotwoord: (code) => toTekst({ data: null, errors: [toVeiligeFout({ extensions: { code } })] }, null) + einde,
  });
}
