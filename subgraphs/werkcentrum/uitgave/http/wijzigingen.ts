import { z } from 'zod';
import type { Wijziging } from '../verschil.ts';
import type { Uitgave, Uitgavebron } from '../uitgave.ts';
import { adressen } from './adressen.ts';
import { parameters, toFout } from './parameters.ts';
import { ongeldig, Probleem } from './probleem.ts';
import { getLaatste, maakRoute, toJson, type Antwoord, type Jsonantwoord, type Middelen, type Route } from './route.ts';
import { leesToken, toToken } from './token.ts';

const exportVan = (versie: string): string => adressen.bestand(versie, 'ndjson', { tabel: 'instrumenten' });

function toBegin({ versie }: Uitgave): Jsonantwoord {
  const token = toToken(versie);
  return toJson({ versie, token, links: { export: exportVan(versie), wijzigingen: adressen.wijzigingen(token) } });
}

const regel = (inhoud: unknown): string => `${JSON.stringify(inhoud)}\n`;

async function* toRegels(wijzigingen: AsyncIterable<Wijziging>, tot: string): AsyncIterable<string> {
  let aantal = 0;
  for await (const { soort, id, instrument, beschikbaarheid } of wijzigingen) {
    aantal += 1;
    yield regel({ soort, id, instrument, beschikbaarheid });
  }
  yield regel({ soort: 'EINDE', token: toToken(tot), versie: tot, aantal });
}

async function* geen(): AsyncIterable<Wijziging> {
  // Between an edition and itself nothing changed.
}

/** Begins to compare. @throws Probleem when one of the two is not kept any more. */
function openWijzigingen(uitgaven: Uitgavebron, vanaf: string, tot: string): AsyncIterable<Wijziging> {
  const wijzigingen = vanaf === tot ? geen() : uitgaven.wijzigingen(vanaf, tot);
  if (!wijzigingen) throw new Probleem('TOKEN_VERLOPEN', { herstart: adressen.wijzigingen(null) });
  return wijzigingen;
}

function toWijzigingen(middelen: Middelen, sinds: string): Antwoord {
  const vanaf = leesToken(sinds);
  if (vanaf === null) throw ongeldig([toFout('sinds')]);
  const { versie: tot } = getLaatste(middelen);
  if (!middelen.uitgaven.list().some(({ versie }) => versie === vanaf)) throw new Probleem('TOKEN_VERLOPEN', { herstart: adressen.wijzigingen(null) });
  return {
    soort: 'regels', mediatype: 'application/x-ndjson', bewaring: 'kort', merk: `${vanaf}-${tot}`, volgende: adressen.wijzigingen(toToken(tot)),
    open: () => toRegels(openWijzigingen(middelen.uitgaven, vanaf, tot), tot),
  };
}

/** What was made, changed and removed since an edition that somebody has. */
export const wijzigingenroute: Route = maakRoute({
  pad: '/catalogus/wijzigingen', operatie: 'listWijzigingen', titel: 'Wat er veranderd is',
  omschrijving: 'Met een token: een regel per instrument dat gemaakt, gewijzigd of verwijderd is (Wijzigingsregel), en als laatste een regel EINDE met het volgende token, dat ook in Link (rel=next) staat. '
    + 'Zonder token: waar te beginnen. Is de versie van het token er niet meer, dan zegt 410 waar opnieuw te beginnen.',
  vraag: z.strictObject({ sinds: parameters.sinds.optional() }), isZwaar: true, problemen: [410],
  antwoorden: [
    { mediatype: 'application/x-ndjson', vorm: null, omschrijving: 'De wijzigingen, elke regel een Wijzigingsregel.' },
    { mediatype: 'application/json', vorm: 'Begin', omschrijving: 'Waar te beginnen, wanneer er geen token gegeven is.' },
  ],
  handel: async (middelen, { sinds }) => (sinds === undefined ? toBegin(getLaatste(middelen)) : toWijzigingen(middelen, sinds)),
});
