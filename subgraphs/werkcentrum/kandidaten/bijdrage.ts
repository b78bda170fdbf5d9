import { toDatumTijd } from '../../shared/klok.ts';
import { kandidaatzoekInhoud } from '../../shared/sleutelinhoud.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Bijdragebron, Kandidaatbijdrage, Kandidaatregelbijdrage } from '../generated.ts';
import type { Profielrecord } from '../store/profielen.ts';

/** The most that one search gets. */
const hoogstens = 500;

const toBron = (deel: Pick<Bijdragebron, 'status' | 'reden'>, peildatum: string): Bijdragebron =>
  ({ code: 'werkcentrum', naam: 'Werkcentrum: vrijgegeven profielen', houder: 'WERKCENTRUM', peildatum, ...deel });

const toRegel = ({ postcodegebied, beroepen, vaardigheden, opleidingsniveau, urenPerWeek, reisafstandKm, beschikbaarVanaf }: Profielrecord, verwijzing: string): Kandidaatregelbijdrage => ({
  verwijzing, postcodegebied, beroepen, vaardigheden, opleidingsniveau, reisafstandKm, beschikbaarVanaf,
  minimaleUrenPerWeek: urenPerWeek?.minimaal ?? null, maximaleUrenPerWeek: urenPerWeek?.maximaal ?? null,
});

function openZoekvraag(sleutel: string, { verzoek, klok, kandidaatzoek: { ontzegelaar } }: WerkcentrumContext) {
  try {
    return kandidaatzoekInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok()));
  } catch {
    return null;
  }
}

/**
 * What werkcentrum contributes to a search for candidates: who released their profile, without who they are. That it was given is noted of each.
 * @param sleutel the sealed search; what does not open is answered with NIET_BEVOEGD.
 */
export async function geefKandidaatbijdrage(sleutel: string, context: WerkcentrumContext): Promise<Kandidaatbijdrage> {
  const { klok, verzoek: { aanroeper: { organisatie } }, kandidaatzoek: { verwijzingen }, handelingen: { store }, loaders: { verwerkingen } } = context;
  const moment = klok();
  const peildatum = toDatumTijd(moment);
  const vraag = openZoekvraag(sleutel, context);
  if (vraag === null) return { bron: toBron({ status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL' }, peildatum), kandidaten: null, isAfgekapt: false };
  const { profielen, isAfgekapt } = await store.kandidaten.zoek({ ...vraag, hoogstens });
  for (const { persoonId: nummer } of profielen) verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer }, gegevens: ['kandidaat'], relatie: 'ZOEKRESULTAAT', uitkomst: 'GEGEVEN' });
  // In the order of their references, which is another one every time: their place tells no more than they do.
  const kandidaten = profielen.map((profiel) => toRegel(profiel, verwijzingen.maak(profiel.persoonId, organisatie, moment))).sort((een, ander) => (een.verwijzing < ander.verwijzing ? -1 : 1));
  return { bron: toBron({ status: kandidaten.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null }, peildatum), kandidaten, isAfgekapt };
}
