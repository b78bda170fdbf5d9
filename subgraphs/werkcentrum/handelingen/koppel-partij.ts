import { z } from 'zod';
import { isBsn } from '../../shared/bsn.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { KoppelPartijInput, MutationResolvers } from '../generated.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import type { Koppelbron } from '../store/koppelingen.ts';
import { heeftToestemming } from '../toegang/relatie.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

const antwoordSchema = z.object({ persoonId: z.uuid() });

const onbekend: Invoerfout = { veld: 'persoonId', code: 'ONBEKENDE_PERSOON', melding: 'Er is geen persoon met deze id, of die is niet te zien.' };
const geenInstemming: Invoerfout = { veld: 'persoonStemtIn', code: 'INSTEMMING_NODIG', melding: 'Koppelen kan alleen als de persoon ermee instemt.' };
const geenToestemming: Invoerfout = { veld: 'partij', code: 'TOESTEMMING_NODIG', melding: 'Koppelen aan een fonds kan pas als de persoon zelf toestemming aan de O&O-fondsen heeft gegeven.' };
const welFonds: Invoerfout = { veld: 'fonds', code: 'VERPLICHT', melding: 'Noem de code van het fonds: 1 tot en met 40 letters, cijfers en streepjes.' };
const geenFonds: Invoerfout = { veld: 'fonds', code: 'NIET_BIJ_DEZE_PARTIJ', melding: 'Alleen bij OOFONDS hoort een fonds.' };
const anderePartij: Invoerfout = { veld: 'partij', code: 'NIET_TE_KOPPELEN', melding: 'Alleen aan SBB en O&O-fondsen wordt zo gekoppeld; UWV en gemeente kennen de persoon al.', toegestaan: ['SBB', 'OOFONDS'] };
// One sentence for both, so that nobody learns whose a number is.
const nietTeKoppelen: Invoerfout = { veld: 'nummer', code: 'KOPPELING_BESTAAT', melding: 'Met dit nummer kan niet worden gekoppeld: de persoon of het nummer heeft al een andere koppeling.' };

/** Checks the form of a number. A BSN is nobody's number at these parties, who may not hold it: it is refused in any spelling. */
function checkNummer(nummer: string): Invoerfout | null {
  if (isBsn(nummer.replaceAll(/\D/g, ''))) return { veld: 'nummer', code: 'GEEN_BSN_TOEGESTAAN', melding: 'Dit kan een burgerservicenummer zijn. Deze partij mag dat niet hebben; geef haar eigen nummer.' };
  return /^[A-Z0-9][A-Z0-9-]{3,19}$/.test(nummer) ? null : { veld: 'nummer', code: 'GEEN_NUMMER', melding: 'Een nummer heeft 4 tot en met 20 hoofdletters, cijfers en streepjes.' };
}

/** The source that is linked, or why there is none. */
function toBron({ partij, fonds }: Pick<KoppelPartijInput, 'partij' | 'fonds'>): Koppelbron | Invoerfout {
  if (partij === 'SBB') return fonds == null ? 'sbb' : geenFonds;
  if (partij !== 'OOFONDS') return anderePartij;
  return fonds != null && /^[A-Za-z0-9-]{1,40}$/.test(fonds) ? `fonds:${fonds}` : welFonds;
}

async function legVast(input: KoppelPartijInput, bron: Koppelbron, context: WerkcentrumContext): Promise<readonly Invoerfout[]> {
  const { persoonId, nummer, idempotentiesleutel } = input;
  const { store } = context.handelingen;
  try {
    const uitkomst = await doeEenmalig(context, { handeling: 'koppelPartij', idempotentiesleutel, invoer: [persoonId, bron, nummer] }, antwoordSchema, async (tx, op) => {
      if (!(await store.koppelingen.koppelPartijBinnen(tx, { persoonId, bron, nummer }, op))) throw new Geweigerd([nietTeKoppelen]);
      return { antwoord: { persoonId }, persoonId };
    });
    return 'fouten' in uitkomst ? uitkomst.fouten : [];
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.fouten;
    throw fout;
  }
}

/**
 * Links a person with SBB or a fund by that party's own number, which is kept encrypted. Explicit and with the person's consent
 * (DESIGN.md section 2): to a fund, which is private, only after the person consented themselves.
 */
export const koppelPartij: NonNullable<MutationResolvers['koppelPartij']> = async (_bron, { input }, context) => {
  const { loaders } = context;
  const bron = toBron(input);
  const fouten = listFouten(
    checkId('persoonId', input.persoonId), typeof bron === 'string' ? null : bron, checkNummer(input.nummer),
    input.persoonStemtIn ? null : geenInstemming, checkIdempotentiesleutel(input.idempotentiesleutel));
  if (fouten.length > 0 || typeof bron !== 'string') return { persoon: null, fouten };
  const persoon = await loaders.persoon.load(input.persoonId);
  if (persoon === null) return { persoon, fouten: [onbekend] };
  await loaders.noteer(persoon.id, 'koppelingen');
  if (bron !== 'sbb' && !heeftToestemming(await loaders.toestemmingen.load(persoon.id), 'OOFONDS')) return { persoon: null, fouten: [geenToestemming] };
  const geweigerd = await legVast(input, bron, context);
  if (geweigerd.length > 0) return { persoon: null, fouten: geweigerd };
  loaders.vergeetKoppelingen(persoon.id);
  return { persoon, fouten: [] };
};
