import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import type { MutationResolvers, StelArbeidsmarktprofielVastInput } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import { werkKandidaatBij } from '../kandidaten/werk-bij.ts';
import type { Profielinhoud } from '../store/profielen.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';
import { getBurgerId } from './toestemming.ts';

const antwoordSchema = z.object({ persoonId: z.uuid() });

const onbekend: Invoerfout = { veld: 'persoonId', code: 'ONBEKENDE_PERSOON', melding: 'Er is geen persoon met deze id, of die is niet te zien.' };
const persoonNodig: Invoerfout = { veld: 'persoonId', code: 'VERPLICHT', melding: 'Noem de persoon van wie dit profiel is.' };
const geenInstemming: Invoerfout = { veld: 'persoonStemtIn', code: 'INSTEMMING_NODIG', melding: 'Een arrangeur stelt een profiel alleen vast met instemming van de persoon.' };
const verouderd: Invoerfout = { veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT', melding: 'Iemand anders heeft het profiel gewijzigd. Bekijk dat en probeer het opnieuw.' };
const omgekeerd: Invoerfout = { veld: 'minimaleUrenPerWeek', code: 'VOLGORDE', melding: 'Het minste aantal uren is niet meer dan het meeste.' };

const checkBereik = (veld: string, waarde: number | null | undefined, laagste: number, hoogste: number): Invoerfout | null =>
  waarde == null || (waarde >= laagste && waarde <= hoogste) ? null : { veld, code: 'BUITEN_BEREIK', melding: `Geef ${laagste} tot en met ${hoogste}.` };

// A code or an address of a code list, and no sentence: what somebody writes in words could say who they are.
const checkCodes = (veld: string, codes: readonly string[], hoogstens: number): Invoerfout | null =>
  codes.length <= hoogstens && codes.every((code) => /^[\w.:/#-]{1,200}$/.test(code)) ? null
    : { veld, code: 'GEEN_CODES', melding: `Geef hoogstens ${hoogstens} codes of adressen uit CompetentNL of ESCO, zonder spaties.` };

const checkDag = (veld: string, dag: string | null | undefined): Invoerfout | null =>
  dag == null || z.iso.date().safeParse(dag).success ? null : { veld, code: 'GEEN_DATUM', melding: 'Een datum heeft de vorm JJJJ-MM-DD.' };

function listInvoerfouten(input: StelArbeidsmarktprofielVastInput): Invoerfout[] {
  const { minimaleUrenPerWeek: minimaal, maximaleUrenPerWeek: maximaal, postcodegebied } = input;
  return listFouten(
    checkBereik('verwachteVersie', input.verwachteVersie, 0, 2_147_483_646),
    checkCodes('beroepen', input.beroepen, 10), checkCodes('vaardigheden', input.vaardigheden, 50),
    checkBereik('minimaleUrenPerWeek', minimaal, 1, 60), checkBereik('maximaleUrenPerWeek', maximaal, 1, 60),
    minimaal != null && maximaal != null && minimaal > maximaal ? omgekeerd : null,
    postcodegebied == null || /^[1-9]\d{3}$/.test(postcodegebied) ? null : { veld: 'postcodegebied', code: 'GEEN_POSTCODEGEBIED', melding: 'Geef de vier cijfers van een postcode.' },
    checkBereik('reisafstandKm', input.reisafstandKm, 1, 200), checkDag('beschikbaarVanaf', input.beschikbaarVanaf),
    checkIdempotentiesleutel(input.idempotentiesleutel));
}

const toInhoud = ({ beroepen, vaardigheden, opleidingsniveau, minimaleUrenPerWeek: minimaal, maximaleUrenPerWeek: maximaal, postcodegebied, reisafstandKm, beschikbaarVanaf }: StelArbeidsmarktprofielVastInput): Profielinhoud => ({
  beroepen: [...new Set(beroepen)], vaardigheden: [...new Set(vaardigheden)], opleidingsniveau: opleidingsniveau ?? null,
  urenPerWeek: minimaal == null && maximaal == null ? null : { minimaal: minimaal ?? 1, maximaal: maximaal ?? 60 },
  postcodegebied: postcodegebied ?? null, reisafstandKm: reisafstandKm ?? null, beschikbaarVanaf: beschikbaarVanaf ?? null,
});

/** Whose profile it is: the citizen's own, or of somebody whom the arrangeur may see and who agrees. */
async function bepaalPersoon({ persoonId, persoonStemtIn }: StelArbeidsmarktprofielVastInput, context: WerkcentrumContext): Promise<string | readonly Invoerfout[]> {
  if (context.verzoek.aanroeper.rol === 'burger') {
    const zelf = await getBurgerId(context);
    return persoonId == null || persoonId === zelf ? zelf : [onbekend];
  }
  const fouten = listFouten(persoonId == null ? persoonNodig : checkId('persoonId', persoonId), persoonStemtIn === true ? null : geenInstemming);
  if (persoonId == null || fouten.length > 0) return fouten;
  return (await context.loaders.persoon.load(persoonId)) === null ? [onbekend] : persoonId;
}

async function legVast(persoonId: string, input: StelArbeidsmarktprofielVastInput, context: WerkcentrumContext): Promise<readonly Invoerfout[]> {
  const { verwachteVersie, vrijgeven: isVrijgegeven, idempotentiesleutel } = input;
  // Somebody whose data the BRP withholds is not found: it must have said so, or that it does not, before anybody is.
  if (isVrijgegeven) await context.loaders.vraagGeheimhouding(persoonId);
  const { store } = context.handelingen;
  const inhoud = toInhoud(input);
  try {
    const vraag = { handeling: 'stelArbeidsmarktprofielVast', idempotentiesleutel, invoer: [persoonId, verwachteVersie, isVrijgegeven, JSON.stringify(inhoud)] };
    const uitkomst = await doeEenmalig(context, vraag, antwoordSchema, async (tx, gewijzigdOp) => {
      await store.kandidaten.neemSlot(tx, persoonId);
      if (!(await store.profielen.stelVast(tx, { ...inhoud, persoonId, verwachteVersie, isVrijgegeven, gewijzigdOp }))) throw new Geweigerd([verouderd]);
      await werkKandidaatBij(tx, persoonId, await store.werkplannen.vergrendelLopend(tx, persoonId), gewijzigdOp, context);
      return { antwoord: { persoonId }, persoonId };
    });
    return 'fouten' in uitkomst ? uitkomst.fouten : [];
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.fouten;
    throw fout;
  }
}

/**
 * Sets with what somebody looks for work (001:1673-1681, 1759-1761): the person, or the arrangeur with their agreement. Only what the person
 * released feeds matching; what is no longer released is no longer found, and nobody hears any more whether the person wants contact.
 * @throws GraphQLError NIET_BEVOEGD when no known citizen asks; BRON_NIET_BESCHIKBAAR; OVERBELAST.
 */
export const stelArbeidsmarktprofielVast: NonNullable<MutationResolvers['stelArbeidsmarktprofielVast']> = async (_bron, { input }, context) => {
  const { loaders } = context;
  const persoonId = await bepaalPersoon(input, context);
  const invoerfouten = listInvoerfouten(input);
  if (typeof persoonId !== 'string') return { profiel: null, fouten: [...persoonId, ...invoerfouten] };
  if (invoerfouten.length > 0) return { profiel: await loaders.profiel.load(persoonId), fouten: invoerfouten };
  const fouten = await legVast(persoonId, input, context);
  loaders.vergeetOverdrachten(persoonId);
  return { profiel: await loaders.profiel.load(persoonId), fouten };
};
