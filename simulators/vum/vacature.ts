import type { Dag } from '../population/types.ts';
import type { Willekeur } from '../population/willekeur.ts';
import type { Baan } from './aard.ts';
import { listBuren } from './beroepen.ts';
import type { Vacature } from './contract.ts';
import { indienGevuld, toBeroep, toCompetentie, toContractvormen, toEmail, toIndicatie, toNaam, toOpleidingscode, toPostcode, toRijbewijzen, toSector, toTaal, toTelefoon } from './gedeeld.ts';

type DagNa = (dagen: number) => Dag;

const huizen = ['Van der Meulen', 'Noordster', 'De Linde', 'Zuiderkruis', 'Brinkhof', 'Waterland', 'Oostpoort', 'De Hoeksteen', 'Rijnzicht'] as const;
const straten = ['Stationsweg', 'Industrieweg', 'Kerkstraat', 'Havenkade', 'Molenlaan', 'Dorpsstraat'] as const;
const niveaus = ['1', '2', '3', '4', '5', '6'] as const;
const opleidingsniveaus = [1, 1, 2, 4, 5, 6] as const;

/** What the occupation needs, mostly; never what the employer looks at in secret. */
const toCompetenties = ({ beroep }: Baan, { kans }: Willekeur): { codeCompetentie: string }[] =>
  [...beroep.essentieel.filter(() => kans(0.85)), ...beroep.belangrijk.filter(() => kans(0.4))].map(toCompetentie);

const toWerkgever = ({ beroep }: Baan, nummer: number, willekeur: Willekeur): NonNullable<Vacature['werkgever']> => {
  const { kies, kans } = willekeur;
  const contact = toNaam(willekeur);
  return {
    ...(kans(0.92) ? { handelsnaamOrganisatie: `${kies(huizen)} ${beroep.cluster}` } : {}), ...(kans(0.6) ? { sector: [toSector(beroep.sbi)] } : {}),
    ...(kans(0.4) ? { webadres: [{ codeWebadres: 3 as const, url: `https://werkgever.example/${nummer % 997}` }] } : {}),
    ...(kans(0.7) ? { contactpersoon: [{ naamContactpersoonAfdeling: contact, ...(kans(0.85) ? { emailadres: [toEmail(contact, nummer, 'werkgever')] } : {}), ...(kans(0.7) ? { telefoonnummer: [toTelefoon(willekeur)] } : {}) }] } : {}),
  };
};

const toVoorwaarden = (vanaf: number, isTijdelijk: boolean, { beroep, trek }: Baan, dagNa: DagNa, { kans, geheel }: Willekeur): NonNullable<Vacature['arbeidsVoorwaarden']> => ({
  ...(kans(0.85) ? { datumAanvangWerkzaamheden: dagNa(vanaf) } : {}), ...(isTijdelijk && kans(0.5) ? { datumEindeWerkzaamheden: dagNa(vanaf + geheel(180, 365)) } : {}),
  ...(kans(0.6) ? { salarisIndicatie: `vanaf ${2_200 + (beroep.niveau - 1) * 350 + Math.round(trek * 4) * 50} euro bruto per maand` } : {}),
  ...(kans(0.4) ? { omschrijvingArbeidsvoorwaarden: 'Reiskosten, pensioen en scholing volgens de cao.' } : {}),
});

/** The words of the vacancy; now and then it is named after an occupation near it, as employers do. */
const toWoorden = ({ beroep, urenMaximaal }: Baan, { kans, kies }: Willekeur): Pick<Vacature, 'naamVacature' | 'omschrijvingVacature'> => {
  const naam = kans(0.93) ? beroep.naam : kies(listBuren(beroep)).naam;
  return {
    ...(kans(0.95) ? { naamVacature: `${naam}${kans(0.3) ? ` (${urenMaximaal} uur)` : ''}` } : {}),
    ...(kans(0.8) ? { omschrijvingVacature: `Wij zoeken een ${naam.toLowerCase()}. Je werk: ${beroep.essentieel.map((woord) => woord.replaceAll('-', ' ')).join(', ')}.` } : {}),
  };
};

const toEisen = (baan: Baan, isLeerbaan: boolean, willekeur: Willekeur): Partial<Vacature> => {
  const { kans, geheel } = willekeur;
  const { beroep, niveau, nederlands } = baan;
  const [competenties, rijbewijzen] = [toCompetenties(baan, willekeur), baan.rijbewijs === null ? [] : toRijbewijzen([baan.rijbewijs])];
  const code = kans(0.04) ? '7' as const : niveaus[niveau - 1];
  const schriftelijk = beroep.niveau >= 4 ? nederlands : nederlands - 1;
  return {
    ...(kans(0.97) ? { beroep: toBeroep(beroep.uri) } : {}), ...(code !== undefined && kans(0.9) ? { codeWerkEnDenkniveauMinimaal: code } : {}),
    ...(competenties.length > 0 && kans(0.9) ? { competentiebeheersing: competenties } : {}), ...(rijbewijzen.length > 0 ? { rijbewijs: rijbewijzen } : {}),
    ...(beroep.cursus !== null && kans(0.6) ? { cursus: [{ naamCursus: beroep.cursus, ...(kans(0.8) ? { indicatieCertificaat: 1 as const } : {}) }] } : {}),
    ...(!isLeerbaan && beroep.niveau >= 3 && kans(0.6) ? { opleiding: [{ codeNiveauOpleiding: opleidingsniveaus[niveau - 1] ?? 9, ...(kans(0.6) ? { codeOpleidingsnaam: toOpleidingscode(beroep.slug), indicatieDiploma: 1 as const } : {}) }] } : {}),
    ...(kans(0.65) ? { taalbeheersing: [toTaal('nld', nederlands, schriftelijk, willekeur), ...(beroep.belangrijk.includes('engels-spreken') ? [toTaal('eng', 3, 2, willekeur)] : [])] } : {}),
    ...(!isLeerbaan && kans(0.5) ? { werkervaring: [{ aantalJarenWerkzaamInBeroep: geheel(0, beroep.niveau) }] } : {}),
    ...(baan.rijbewijs === 'B' && kans(0.4) ? { vervoermiddel: [{ codeVervoermiddel: 1 as const, indicatieBeschikbaarVoorUitvoeringWerk: 1 as const }] } : {}),
  };
};

const toTijden = ({ urenMinimaal, urenMaximaal, beroep, onregelmatig }: Baan, willekeur: Willekeur): Pick<Vacature, 'werktijden' | 'flexibiliteit'> => {
  const { kans } = willekeur;
  return {
    ...(kans(0.95) ? {
      werktijden: indienGevuld({
        ...(kans(0.95) ? { aantalWerkurenPerWeekMaximaal: urenMaximaal } : {}), ...(kans(0.8) ? { aantalWerkurenPerWeekMinimaal: urenMinimaal } : {}),
        ...(kans(0.6) ? { indicatieKantoortijden: toIndicatie(beroep.ritme === 'KANTOOR', willekeur) } : {}),
      }),
    } : {}),
    ...(kans(0.85) ? { flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: toIndicatie(onregelmatig, willekeur) } } : {}),
  };
};

const toSollicitatiewijze = (nummer: number, { kans, kies }: Willekeur): (Vacature['sollicitatiewijze'] & object)[number] => (kans(0.6)
  ? { ...(kans(0.9) ? { codeSollicitatiewijze: '4' as const } : {}), webadres: { codeWebadres: 4, url: `https://solliciteer.example/${nummer}` } }
  : { codeSollicitatiewijze: kies(['1', '2', '3', '3'] as const) });

/** The vacancy of a job: what its occupation needs and most of what the employer asks. `dagNa` counts days from the day of the vacancies. */
export const toVacature = (baan: Baan, nummer: number, dagNa: DagNa, willekeur: Willekeur): Vacature => {
  const { kans, kies, geheel } = willekeur;
  const vanaf = geheel(-20, 120);
  const isTijdelijk = kans(0.45);
  const isLeerbaan = baan.beroep.niveau <= 4 && kans(0.1);
  return {
    idVacature: `VAC-${String(nummer).padStart(7, '0')}`, ...(kans(0.7) ? { nummerVacature: `V${String(nummer).padStart(8, '0')}` } : {}),
    adres: { postcode: toPostcode(baan.postcode, willekeur), ...(kans(0.6) ? { straatnaam: kies(straten), huisnummer: geheel(1, 300), ...(kans(0.1) ? { huisnummertoevoeging: kies(['A', 'bis']) } : {}) } : {}) },
    ...toWoorden(baan, willekeur), ...toEisen(baan, isLeerbaan, willekeur), ...toTijden(baan, willekeur),
    ...(kans(0.92) ? { arbeidsVoorwaarden: indienGevuld(toVoorwaarden(vanaf, isTijdelijk, baan, dagNa, willekeur)) } : {}),
    ...(kans(0.85) ? { contractvorm: toContractvormen(isTijdelijk ? ['B'] : kans(0.2) ? ['O', 'B'] : ['O'], isLeerbaan, willekeur) } : {}),
    ...(kans(0.85) ? { sector: toSector(baan.beroep.sbi) } : {}), ...(kans(0.75) ? { sluitingsdatumVacature: dagNa(geheel(1, 90)) } : {}),
    ...(kans(0.7) ? { sollicitatiewijze: [toSollicitatiewijze(nummer, willekeur)] } : {}),
    ...(kans(0.95) ? { werkgever: indienGevuld(toWerkgever(baan, nummer, willekeur)) } : {}),
  };
};
