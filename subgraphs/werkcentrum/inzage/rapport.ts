import { GraphQLError } from 'graphql';
import { meldingVan } from '../../shared/foutcodes.ts';
import { pseudoniemVan } from '../../shared/logboek/graaf.ts';
import { berekenIndicatoren, type Drempels } from '../../shared/logboek/indicatoren.ts';
import type { Logregel } from '../../shared/logboek/regel.ts';
import { toDatumTijd } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Logboekrapport } from '../generated.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import { checkPeildatum } from '../situatie/peildatum.ts';

/** What is asked of the report. */
export type Rapportvraag = { readonly van: string; readonly tot: string; readonly organisatie?: string | null | undefined };

const dagMs = 86_400_000;
const langsteDagen = 92;
const meesteRegels = 100_000;
const drempels: Drempels = { buitenWerktijd: 1, perBetrokkene: 2, perGebruiker: 1 };
const meesteRijen = 20;

const checkPeriode = ({ van, tot }: Rapportvraag): Invoerfout | null => {
  const dagen = (Date.parse(tot) - Date.parse(van)) / dagMs;
  return dagen >= 0 && dagen <= langsteDagen ? null : { veld: 'tot', code: 'PERIODE', melding: `De laatste dag valt op of na de eerste, en ten hoogste ${langsteDagen} dagen later.` };
};

async function leesRegels({ partijlogboek: { logboek } }: WerkcentrumContext, zoek: { readonly organisatie: string; readonly van: number; readonly tot: number }): Promise<{ readonly regels: Logregel[]; readonly isOnvolledig: boolean }> {
  const regels: Logregel[] = [];
  for (let after: string | null = null; ;) {
    const pagina: Awaited<ReturnType<typeof logboek.lees>> = await logboek.lees({ ...zoek, first: 200, after });
    regels.push(...pagina.regels);
    if (!pagina.heeftMeer || pagina.eindcursor === null) return { regels, isOnvolledig: pagina.onleesbaar > 0 };
    if (regels.length >= meesteRegels) return { regels, isOnvolledig: true };
    after = pagina.eindcursor;
  }
}

/**
 * What stands out in how the persons of this graph were looked up by one organisation, for its officer; null for anyone else. An officer
 * of the Werkcentrum may name another organisation.
 * @throws GraphQLError ONGELDIGE_INVOER; NIET_BEVOEGD for another organisation.
 */
export async function maakRapport(vraag: Rapportvraag, context: WerkcentrumContext): Promise<Logboekrapport | null> {
  const { verzoek: { aanroeper }, partijlogboek: { logboek }, loaders } = context;
  if (aanroeper.rol !== 'functionaris') return null;
  const dagen = (['van', 'tot'] as const).map((veld) => { const fout = checkPeildatum(vraag[veld]); return fout && { ...fout, veld }; });
  eisGeldig(...dagen, dagen.some((fout) => fout !== null) ? null : checkPeriode(vraag));
  const organisatie = vraag.organisatie ?? aanroeper.organisatie;
  if (organisatie !== aanroeper.organisatie && aanroeper.partij !== 'WERKCENTRUM') throw new GraphQLError(meldingVan('NIET_BEVOEGD'), { extensions: { code: 'NIET_BEVOEGD' } });
  const { regels, isOnvolledig } = await leesRegels(context, { organisatie, van: Date.parse(vraag.van), tot: Date.parse(vraag.tot) + dagMs });
  const metIntake = new Set((await loaders.listMetIntake(organisatie)).map((nummer) => pseudoniemVan(logboek, { soort: 'PERSOON', nummer })));
  const gevonden = berekenIndicatoren(regels, { drempels, metIntake });
  return {
    organisatie, van: vraag.van, tot: vraag.tot, isOnvolledig,
    opzoekingen: gevonden.opzoekingen,
    buitenWerktijd: gevonden.buitenWerktijd.slice(0, meesteRijen).map(({ gebruiker, aantal }) => ({ gebruiker, aantal })),
    meestBekeken: gevonden.meestBekeken.slice(0, meesteRijen).map(({ betrokkene, opzoekingen: aantal, gebruikers }) => ({ betrokkene, aantal, gebruikers })),
    meesteOpzoekingen: gevonden.meesteOpzoekingen.slice(0, meesteRijen).map(({ gebruiker, opzoekingen: aantal }) => ({ gebruiker, aantal })),
    zonderRelatie: gevonden.zonderRelatie.slice(0, meesteRijen).map(({ gebruiker, betrokkene, relatie, traceId, moment }) => ({ gebruiker, betrokkene, relatie, traceId, tijdstip: toDatumTijd(moment) })),
  };
}
