import type { Aanvraagformulier, Formulierveld } from '../generated.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';

/** What a form is filled from. */
export type Formulierbron = {
  readonly plan: Pick<Werkplanrecord, 'arrangeur' | 'doel'>;
  readonly activiteit: EigenActiviteit;
  /** The loket that waits for the answer; null when it is not (any more) there. */
  readonly loket: string | null;
  /** Name of the instrument; null when the menukaart does not have it now. */
  readonly instrument: string | null;
  /** The fund that is asked (the names of all that offer it when it is not known which), with the person's own number there; null number without koppeling or consent. */
  readonly fonds: { readonly naam: string; readonly nummer: string | null } | null;
};

const partijnamen: Readonly<Record<EigenActiviteit['partij'], string>> = {
  UWV: 'UWV', GEMEENTE: 'de gemeente', SBB: 'SBB', OOFONDS: 'het O&O-fonds', SOCIALE_PARTNERS: 'de sociale partners', WERKCENTRUM: 'het Werkcentrum',
};

const euro = (bedrag: number | null): string | null => (bedrag === null ? null : `€ ${bedrag.toFixed(2).replace('.', ',')}`);

/** A calendar day as people write it: 03-11-2026. */
const toDag = (dag: string | null): string | null => dag && dag.split('-').toReversed().join('-');

// A fund is a private party: it gets its own number of the person, and what it needs to know of the employer from who sends it.
const vanFonds = ({ fonds }: Formulierbron): Formulierveld[] => (fonds === null ? [{ naam: 'Burgerservicenummer (alleen als de partij daarom mag vragen)', waarde: null }] : [
  { naam: 'Fonds', waarde: fonds.naam },
  { naam: 'Deelnemernummer bij het fonds', waarde: fonds.nummer },
  { naam: 'Werkgever en sector', waarde: null },
  { naam: 'Erkend leerbedrijf, wanneer het fonds daarom vraagt', waarde: null },
]);

/** The filled form with which a person asks a party for an instrument that has no road there. What the graph may not pass on stays open. */
export function toFormulier(bron: Formulierbron): Aanvraagformulier {
  const { plan: { arrangeur, doel }, activiteit, loket, instrument } = bron;
  const aan = bron.fonds?.naam ?? activiteit.uitvoerder ?? partijnamen[activiteit.partij];
  const velden: Formulierveld[] = [
    { naam: 'Ons kenmerk', waarde: activiteit.id },
    { naam: 'Naam van de deelnemer', waarde: null },
    ...vanFonds(bron),
    { naam: 'Gevraagd', waarde: instrument ?? activiteit.omschrijving },
    { naam: 'Eerste dag', waarde: toDag(activiteit.begindatum) },
    { naam: 'Bedrag', waarde: euro(activiteit.bedragEuro) },
    { naam: 'Doel van het werkplan', waarde: doel },
    { naam: 'Toelichting', waarde: activiteit.toelichting },
    { naam: 'Aangevraagd door', waarde: `${arrangeur.naam}, ${arrangeur.organisatie}` },
    { naam: 'Antwoord naar', waarde: loket },
  ];
  return { aan, velden, tekst: [`Aanvraag aan ${aan}`, '', ...velden.map(({ naam, waarde }) => `${naam}: ${waarde ?? '....................'}`)].join('\n') };
}
