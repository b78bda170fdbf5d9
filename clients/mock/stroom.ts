import type { Stroom } from '../../gateway/http/stroom.ts';
import { Weigering } from '../../gateway/http/weigering.ts';
import { metTraceId } from '../../gateway/operation/foutvorm.ts';
import type { Operatie } from '../../gateway/operation/operatie.ts';
import type { Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import { createStroomlezing, type Stroomgrenzen } from '../../subgraphs/shared/stroomlezing.ts';
import type { Gebeurtenisantwoord, Mockgraaf } from './graaf.ts';
import { findToken, type Bijzonder } from './tokens.ts';

const einde = 'event: complete\ndata:\n\n';

const toTekst = ({ eventId, antwoord }: Gebeurtenisantwoord): string => `event: next\n${eventId === null ? '' : `id: ${eventId}\n`}data: ${JSON.stringify(antwoord)}\n\n`;

const toSlot = (code: Foutcode, { traceId }: Operatie): string =>
  toTekst({ eventId: null, antwoord: { data: null, errors: metTraceId([toVeiligeFout({ extensions: { code } })], traceId) } }) + einde;

/** What of a token makes its streams end otherwise. */
const bijzonderVan = ({ aanroeper: { sub } }: Operatie): Bijzonder | undefined => findToken(sub)?.bijzonder;

async function* schrijf(gebeurtenissen: AsyncGenerator<Gebeurtenisantwoord, void, undefined>, operatie: Operatie): AsyncGenerator<string, void, undefined> {
  const bijzonder = bijzonderVan(operatie);
  if (bijzonder?.soort === 'STROOM_EINDIGT') {
    yield toSlot(bijzonder.code, operatie);
    return;
  }
  let gegeven = 0;
  for await (const een of gebeurtenissen) {
    yield toTekst(een);
    gegeven += 1;
    // The connection breaks: whoever reads sees no end.
    if (bijzonder?.soort === 'STROOM_BREEKT' && gegeven >= bijzonder.na) throw new Error('de verbinding breekt');
  }
  yield einde;
}

/** Makes what answers event by event, as the gateway does, and breaks off as the token says. @param stopt aborts when the server stops. */
export const createMockstroom = (graaf: Mockgraaf, grenzen: Stroomgrenzen, stopt: AbortSignal): Stroom => async (verzoek, { operatie }, laatste) => {
  if (bijzonderVan(operatie)?.soort === 'GEEN_STROOMPLAATS') throw new Weigering(429, operatie.traceId, 'TE_VEEL_STROMEN');
  const genoeg = new AbortController();
  const gebeurtenissen = graaf.volg(verzoek, { ...operatie, signal: AbortSignal.any([operatie.signal, genoeg.signal]) }, laatste);
  return createStroomlezing({ teksten: schrijf(gebeurtenissen, operatie), stop: () => { genoeg.abort(); }, slotwoord: (code) => toSlot(code, operatie), grenzen, stopt });
};
