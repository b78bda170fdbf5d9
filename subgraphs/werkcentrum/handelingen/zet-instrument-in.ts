import { checkInstrumentId } from '../catalogus/invoer.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers, ZetInstrumentInInput } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { beginAanvraag } from '../aanvragen/stand.ts';
import { beoordeelInstrument, type Beoordelingsuitkomst, type Instrumentoordeel } from '../instrumentinzet/beoordeling.ts';
import { checkInzet, listUitvoerders, toBeoordeling, vraagtTweedePartij, type Inzetwens } from '../instrumentinzet/regels.ts';
import { checkPeildatum } from '../situatie/peildatum.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import { instrumentsoort } from '../werkplan/soorten.ts';
import { wijzigWerkplan } from './werkplanhandeling.ts';

const langsteToelichting = 500;
const hoogsteBedrag = 1_000_000;

function checkToelichting(toelichting: string | null): Invoerfout | null {
  return toelichting !== null && [...toelichting].length > langsteToelichting
    ? { veld: 'toelichting', code: 'TE_LANG', melding: `Een toelichting heeft ten hoogste ${langsteToelichting} tekens.` } : null;
}

const checkBedrag = (bedrag: number | null): Invoerfout | null =>
  bedrag === null || (Number.isFinite(bedrag) && bedrag > 0 && bedrag <= hoogsteBedrag && Number.isInteger(Math.round(bedrag * 1e4) / 100))
    ? null : { veld: 'bedragEuro', code: 'BUITEN_BEREIK', melding: 'Geef een bedrag boven nul, in hele centen.' };

const checkBegindatum = (waarde: string): Invoerfout | null => {
  const fout = checkPeildatum(waarde);
  return fout && { ...fout, veld: 'begindatum' };
};

/** Judges before the transaction; null when there is nothing to judge, or nobody to judge it for. */
async function beoordeel({ werkplanId, instrumentId, begindatum }: ZetInstrumentInInput, context: WerkcentrumContext): Promise<Beoordelingsuitkomst> {
  const { loaders, catalogus } = context;
  if (checkId('werkplanId', werkplanId) ?? checkInstrumentId('instrumentId', instrumentId) ?? checkBegindatum(begindatum)) return null;
  const plan = await loaders.werkplan.load(werkplanId);
  if (plan === null) return null;
  const instrument = catalogus.laatste()?.instrumenten.get(instrumentId);
  return instrument === undefined ? 'NIET_OP_MENUKAART' : beoordeelInstrument(context, plan.persoonId, instrument, begindatum);
}

function toActiviteit(oordeel: Instrumentoordeel, { begindatum, toelichting }: ZetInstrumentInInput, wens: Inzetwens, moment: number, { verzoek: { aanroeper }, handelingen: { maakId, heeftPartijweg } }: WerkcentrumContext): EigenActiviteit {
  const { instrument: { id, naam, aanbieder } } = oordeel;
  const partij = wens.partij ?? listUitvoerders(oordeel)[0];
  const wacht = vraagtTweedePartij(oordeel);
  return {
    id: maakId(), partij, soort: instrumentsoort, omschrijving: naam, status: wacht ? 'VOORGESTELD' : 'GEPLAND', begindatum, einddatum: null,
    uitvoerder: aanbieder.naam, instrument: id, pot: oordeel.pot, bedragEuro: wens.bedragEuro, uitkomst: null, toelichting: toelichting ?? null,
    aanvraag: wacht ? null : beginAanvraag(partij, moment, heeftPartijweg),
    beoordeling: toBeoordeling(oordeel),
    ...(wacht ? { maatwerk: { voorgesteldDoor: aanroeper.partij, ingestemdDoor: null } } : {}),
  };
}

/**
 * Puts an instrument of the menukaart into a plan, when the rules say that it is there for this person on its first day; the judgement is
 * kept with it. The maatwerkbudget waits for the agreement of a second party.
 */
export const zetInstrumentIn: NonNullable<MutationResolvers['zetInstrumentIn']> = async (_bron, { input }, context) => {
  const { instrumentId, begindatum } = input;
  const [bedragEuro, toelichting, ondanksOnbekend] = [input.bedragEuro ?? null, input.toelichting?.trim() || null, input.ondanksOnbekend ?? false];
  const wens: Inzetwens = { partij: input.partij ?? null, bedragEuro, toelichting, ondanksOnbekend };
  const controles = [checkInstrumentId('instrumentId', instrumentId), checkBegindatum(begindatum), checkBedrag(bedragEuro), checkToelichting(toelichting)];
  const oordeel = await beoordeel(input, context);
  const antwoord = await wijzigWerkplan(context, 'zetInstrumentIn', input, [instrumentId, wens.partij, begindatum, bedragEuro, toelichting, ondanksOnbekend], controles, (huidig, moment) => {
    const fouten = checkInzet(oordeel, wens, huidig.activiteiten);
    if (fouten.length > 0 || oordeel === null || oordeel === 'NIET_OP_MENUKAART') return { fouten };
    const activiteit = toActiviteit(oordeel, { ...input, toelichting }, wens, moment, context);
    return { inhoud: { activiteiten: [...huidig.activiteiten, activiteit] }, gebeurtenis: 'werkplan.instrumentIngezet', reden: toelichting };
  });
  const gaatVoor = oordeel === null || oordeel === 'NIET_OP_MENUKAART' ? [] : oordeel.gaatVoor;
  return { ...antwoord, gaatVoor: gaatVoor.flatMap(({ id }) => context.catalogus.laatste()?.instrumenten.get(id) ?? []) };
};
