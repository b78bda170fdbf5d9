import { z } from 'zod';
import { Bronfout } from '../bronfout.ts';
import type { Bronantwoord, Bronclient } from '../source/client.ts';
import { readJson } from '../source/json.ts';
import type { TimeLimit } from '../source/time-limit.ts';
import { aanvraagstatussen, type Aanvraagstand } from './antwoord.ts';

// Requests over REST, by a contract of our own: no party publishes one (README.md of the uwv and sbb subgraphs).

/** `Partijaanvraag` of schema/shared.graphql. */
export type Partijaanvraag = {
  readonly kenmerk: string;
  readonly handeling: 'AANVRAGEN' | 'INTREKKEN';
  readonly instrument: string;
  readonly omschrijving?: string | null | undefined;
  readonly regio?: string | null | undefined;
  readonly begindatum?: string | null | undefined;
  readonly bedragEuro?: number | null | undefined;
  readonly reden?: string | null | undefined;
};

/** Whom it is about, in the words of the party: the field of its contract and the number in it. */
export type Persoonsnummer = { readonly veld: 'bsn' | 'deelnemernummer'; readonly nummer: string };

/** How the party says that it stands, or why it says nothing of the kind. */
export type Aanvraaguitkomst = Aanvraagstand | 'ONBEKEND' | 'ANDERE_INHOUD' | 'NIET_GEACCEPTEERD';

/** A party's system for requests. Rejects only with a Bronfout: then it is not known whether the request arrived. */
export type AanvraagSource = (aanvraag: Partijaanvraag, persoon: Persoonsnummer, limit: TimeLimit) => Promise<Aanvraaguitkomst>;

const probleemOnbekend = 'https://loketgraaf.example/problemen/aanvraag-onbekend';
const probleem = z.object({ type: z.literal(probleemOnbekend) });

/** Its answer: of our own kenmerk, or it is no answer; a number that is the person's own is none either. */
const standSchema = (kenmerk: string, { nummer }: Persoonsnummer) => z.object({
  kenmerk: z.literal(kenmerk),
  nummer: z.string().min(1).max(100).refine((eigen) => !eigen.includes(nummer)).nullable(),
  status: z.enum(aanvraagstatussen),
  reden: z.string().nullable(),
});

/** A 404 of something else on the way, such as a wrong address, does not say that nothing was ever asked. */
function isOnbekend({ body }: Bronantwoord): boolean {
  try {
    return probleem.safeParse(JSON.parse(body.toString('utf8'))).success;
  } catch {
    return false;
  }
}

function leesAntwoord(code: string, antwoord: Bronantwoord, aanvraag: Partijaanvraag, persoon: Persoonsnummer): Aanvraaguitkomst {
  const { status } = antwoord;
  if (status === 409) return 'ANDERE_INHOUD';
  if (status === 404 && aanvraag.handeling === 'INTREKKEN' && isOnbekend(antwoord)) return 'ONBEKEND';
  if (status >= 400) return 'NIET_GEACCEPTEERD';
  if (status !== 200 && status !== 201) throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  return readJson(code, antwoord, standSchema(aanvraag.kenmerk, persoon));
}

const toInhoud = ({ instrument, omschrijving, regio, begindatum, bedragEuro }: Partijaanvraag, { veld, nummer }: Persoonsnummer) => ({
  [veld]: nummer, instrument, regio: regio ?? null, omschrijving: omschrijving ?? null, begindatum: begindatum ?? null, bedragEuro: bedragEuro ?? null,
});

/** Brings requests to the system behind a client. A PUT may be repeated: the same kenmerk is the same request. */
export const createAanvraagSource = (client: Bronclient): AanvraagSource => async (aanvraag, persoon, limit) => {
  const { kenmerk, handeling, reden } = aanvraag;
  const pad = `/v1/aanvragen/${encodeURIComponent(kenmerk)}`;
  const antwoord = await client.vraag({
    methode: 'PUT', soort: 'handeling',
    pad: handeling === 'INTREKKEN' ? `${pad}/intrekking` : pad,
    headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': kenmerk },
    body: JSON.stringify(handeling === 'INTREKKEN' ? { reden: reden ?? null } : toInhoud(aanvraag, persoon)),
    ...limit,
  });
  return leesAntwoord(client.code, antwoord, aanvraag, persoon);
};
