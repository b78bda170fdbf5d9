// The conditions of the menukaart that are about how it is used: arrangement, co-financing, what comes first.
import type { Fondsaanspraak } from '../feiten.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';
import { isMenukaartregeling } from '../regelingen.ts';
import type { Voorwaarde } from '../uitkomst.ts';
import { opVoorwaarde } from './oordelen.ts';
import type { Regel, VoorliggendeVoorziening, Vraag } from './typen.ts';

const ARRANGEMENT: Voorwaarde = { code: 'ARRANGEMENT', grondslag: GRONDSLAGEN.ARRANGEMENT,
  toelichting: 'Het is deel van een arrangement dat de eerstverantwoordelijke in afstemming samenstelt.' };
const COFINANCIERING: Voorwaarde = { code: 'COFINANCIERING', grondslag: GRONDSLAGEN.COFINANCIERING,
  toelichting: 'Waar mogelijk betaalt een ander mee.' };
const HELFT: Voorwaarde = { code: 'COFINANCIERING_HELFT', grondslag: GRONDSLAGEN.OMSCHOLING,
  toelichting: 'De werkgever draagt 50 procent van de kosten.' };
const WARME_OVERDRACHT: Voorwaarde = { code: 'WARME_OVERDRACHT', grondslag: GRONDSLAGEN.WARME_OVERDRACHT,
  toelichting: 'De persoon wordt warm overgedragen aan het loket dat dit levert.' };
const GEEN_LEERBEDRIJF: Voorwaarde = { code: 'GEEN_ERKEND_LEERBEDRIJF', grondslag: GRONDSLAGEN.LEERBEDRIJF,
  toelichting: 'Mbo-scholing komt alleen uit dit budget zolang er geen erkend leerbedrijf bij betrokken is; anders is er het geld voor praktijkleren.' };
const VOORLIGGEND_EERST: Voorwaarde = { code: 'VOORLIGGEND_EERST', grondslag: GRONDSLAGEN.VOORLIGGEND,
  toelichting: 'Eerst worden de voorliggende voorzieningen gebruikt die deze persoon kan gebruiken.' };
const VOORLIGGEND_NAGAAN: Voorwaarde = { code: 'VOORLIGGEND_NAGAAN', grondslag: GRONDSLAGEN.VOORLIGGEND,
  toelichting: 'Nagaan of een voorliggende voorziening voor deze persoon bruikbaar is.' };
const FONDS_EERST: Voorwaarde = { code: 'FONDS_EERST', grondslag: GRONDSLAGEN.VOORLIGGEND,
  toelichting: 'Eerst wordt de aanspraak op het O&O-fonds gebruikt.' };
const FONDS_NAGAAN: Voorwaarde = { code: 'FONDS_NAGAAN', grondslag: GRONDSLAGEN.VOORLIGGEND,
  toelichting: 'Nagaan of er een aanspraak op een O&O-fonds is.' };

const OPLEIDEN = 'EW06';
const VERWIJZING = 'UV10';
// What the menukaart itself gives to another loket (001:1936-1949), in whatever form the guide says it is carried out.
const ELDERS: readonly (string | null)[] = ['RMT-SCHULD', 'RMT-WMO', 'RMT-TAAL'];

const isMenukaart = ({ regeling }: Vraag): boolean => isMenukaartregeling(regeling);

/** Part of an arrangement, co-financed where possible; half by the employer for retraining. */
export const arrangement: Regel = (vraag) => {
  if (vraag.regeling?.code === 'OMSCHOLING') return opVoorwaarde([HELFT]);
  return isMenukaart(vraag) ? opVoorwaarde([ARRANGEMENT, COFINANCIERING]) : null;
};

/** Debt help, Wmo and language belong to another loket. */
export const warmeOverdracht: Regel = ({ instrument }) =>
  ELDERS.includes(instrument.code) || instrument.uitvoeringsvormen.includes(VERWIJZING) ? opVoorwaarde([WARME_OVERDRACHT]) : null;

/** Training from the ontschot budget, where the catalogue does not say whether a leerbedrijf is involved. */
export const leerbedrijf: Regel = (vraag) =>
  isMenukaart(vraag) && vraag.instrument.tegels.includes(OPLEIDEN) && vraag.instrument.erkendLeerbedrijf === null
    && vraag.instrument.code?.startsWith('RMT-PLK-') !== true ? opVoorwaarde([GEEN_LEERBEDRIJF]) : null;

const overlapt = (een: readonly string[], ander: readonly string[]): boolean =>
  een.length === 0 || ander.length === 0 || een.some((code) => ander.includes(code));

/** Voorliggende voorzieningen that serve the same purpose: a tegel in common, and a uitvoeringsvorm where both name one. */
export const voorliggendeVoorzieningen = (vraag: Vraag): readonly VoorliggendeVoorziening[] =>
  !isMenukaart(vraag) || vraag.instrument.isVoorliggend ? [] : vraag.context.voorliggend.filter((een) =>
    een.id !== vraag.instrument.id && een.tegels.some((tegel) => vraag.instrument.tegels.includes(tegel))
    && overlapt(een.uitvoeringsvormen, vraag.instrument.uitvoeringsvormen));

/** What the menukaart pays is additional: what this person can use comes first, what may be usable is checked. */
export const voorliggend: Regel = (vraag) => {
  const bruikbaar = voorliggendeVoorzieningen(vraag).map((een) => een.bruikbaar);
  const voorwaarden = [...(bruikbaar.includes('JA') ? [VOORLIGGEND_EERST] : []), ...(bruikbaar.includes('ONBEKEND') ? [VOORLIGGEND_NAGAAN] : [])];
  return voorwaarden.length === 0 ? null : opVoorwaarde(voorwaarden);
};

const isAfgewezen = (aanspraak: Fondsaanspraak, peildatum: string): boolean =>
  aanspraak.werkzaamInSector === false || aanspraak.premieBetaald === false || (aanspraak.aanvragenTot !== null && aanspraak.aanvragenTot < peildatum);

const isBruikbaar = ({ werkzaamInSector, premieBetaald }: Fondsaanspraak): boolean => werkzaamInSector === true && premieBetaald === true;

/** For training, the money of an O&O-fonds comes before the menukaart (001:206). */
export const fonds: Regel = (vraag) => {
  if (!isMenukaart(vraag) || vraag.instrument.isVoorliggend || !vraag.instrument.tegels.includes(OPLEIDEN)) return null;
  const { aanspraken } = vraag.feiten;
  if (aanspraken.stand === 'ONBEKEND') return opVoorwaarde([FONDS_NAGAAN]);
  const mogelijk = aanspraken.waarde.filter((aanspraak) => !isAfgewezen(aanspraak, vraag.peildatum));
  if (mogelijk.length === 0) return null;
  return opVoorwaarde([mogelijk.some(isBruikbaar) ? FONDS_EERST : FONDS_NAGAAN]);
};
