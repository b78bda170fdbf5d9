import type { Dag } from '../population/types.ts';
import type { Willekeur } from '../population/willekeur.ts';
import { deel, speling, type Zoeker } from './aard.ts';
import { beroepen, listBuren, type Beroep } from './beroepen.ts';
import type { Werkzoekende } from './contract.ts';
import { indienGevuld, toBeroep, toCompetentie, toContractvormen, toEmail, toIndicatie, toNaam, toOpleidingscode, toPostcode, toRijbewijzen, toSector, toTaal, toTelefoon } from './gedeeld.ts';

type DagNa = (dagen: number) => Dag;
type Kwalificatie = NonNullable<Werkzoekende['arbeidsmarktkwalificatie']>;

const huizen = ['Van der Meulen', 'Noordster', 'De Linde', 'Zuiderkruis', 'Brinkhof', 'Waterland', 'Oostpoort'] as const;
const instituten = ['ROC De Brug', 'Vakcollege Oost', 'Hogeschool Delta', 'Praktijkschool De Werf', 'Opleidingscentrum Noord'] as const;
const interesses = ['Tuinieren', 'Muziek maken', 'Sport', 'Koken', 'Techniek', 'Vrijwilligerswerk', 'Lezen', 'Dieren'] as const;
const talen = ['deu', 'fra', 'pol', 'tur', 'ara', 'ukr', 'spa', 'tir'] as const;

/** An empty list is as good as absent, by the contract. */
const indien = <T>(lijst: readonly T[]): T[] | null => (lijst.length === 0 ? null : [...lijst]);

/** Most of the skills that they are good at, and now and then one that they are not. */
const toCompetenties = ({ sterkte }: Zoeker, { kans }: Willekeur): string[] => [...sterkte].filter(([, kracht]) => kans(kracht >= 0.45 ? 0.75 : 0.15)).map(([woord]) => woord);

/** What they did before now: jobs one after the other, the last of them in their own occupation. */
const toWerkervaring = ({ beroep, jarenErvaring }: Zoeker, dagNa: DagNa, willekeur: Willekeur): Kwalificatie['werkervaring'] & object => {
  const { kies, kans, geheel } = willekeur;
  const banen: Kwalificatie['werkervaring'] & object = [];
  let einde = -geheel(10, 700);
  const begin = einde - jarenErvaring * 365;
  while (einde - begin > 120 && banen.length < 5) {
    const aanvang = Math.max(begin, einde - geheel(150, 2_200));
    const gedaan: Beroep = banen.length === 0 || kans(0.6) ? beroep : kies(listBuren(beroep));
    banen.push({
      ...(kans(0.94) ? { beroep: toBeroep(gedaan.uri) } : {}), datumAanvangWerkzaamheden: dagNa(aanvang),
      ...(banen.length === 0 && kans(0.1) ? {} : { datumEindeWerkzaamheden: dagNa(einde) }),
      ...(kans(0.7) ? { naamOrganisatie: `${kies(huizen)} ${gedaan.cluster}`.slice(0, 70) } : {}),
      ...(kans(0.3) ? { toelichtingWerkervaring: `Gewerkt als ${gedaan.naam.toLowerCase()}.` } : {}),
    });
    einde = aanvang - geheel(1, 200);
  }
  return banen;
};

const opleidingsniveaus = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 5, 6: 6 } as const;
const isNiveau = (getal: number): getal is keyof typeof opleidingsniveaus => Object.hasOwn(opleidingsniveaus, getal);

/** Education of their level, done before they began to work; sometimes one that was broken off, or still goes on. */
const toOpleidingen = ({ beroep, niveau, jarenErvaring }: Zoeker, dagNa: DagNa, { kies, kans, geheel }: Willekeur): Kwalificatie['opleiding'] & object => {
  const klaar = -(jarenErvaring * 365 + geheel(720, 1_800));
  const isAf = kans(0.85);
  const gedaan = {
    ...(isNiveau(niveau) && kans(0.94) ? { codeNiveauOpleiding: opleidingsniveaus[niveau] } : {}), ...(kans(0.7) ? { codeOpleidingsnaam: toOpleidingscode(beroep.slug) } : {}),
    ...(kans(0.9) ? { codeStatusOpleiding: isAf ? 1 as const : 2 as const, ...(kans(0.9) ? { indicatieDiploma: isAf ? 1 as const : 2 as const } : {}) } : { indicatieDiploma: isAf ? 1 as const : 8 as const }),
    ...(kans(0.8) ? { datumAanvangVolgenOpleiding: dagNa(klaar - geheel(700, 1_400)), datumEindeVolgenOpleiding: dagNa(klaar) } : {}),
    ...(isAf && kans(0.6) ? { datumDiploma: dagNa(klaar) } : {}), ...(kans(0.5) ? { naamOpleidingsinstituut: kies(instituten) } : {}),
    ...(kans(0.2) ? { toelichtingOpleiding: `Richting ${beroep.cluster}` } : {}),
  };
  return kans(0.08) ? [gedaan, { codeNiveauOpleiding: 4, codeStatusOpleiding: 3, indicatieDiploma: 2, datumAanvangVolgenOpleiding: dagNa(-geheel(30, 600)) }] : [gedaan];
};

const toTalen = (zoeker: Zoeker, willekeur: Willekeur): Kwalificatie['taalbeheersing'] & object => {
  const { kans, kies, geheel } = willekeur;
  return [
    toTaal('nld', zoeker.nederlands, zoeker.nederlands - (kans(0.3) ? 1 : 0), willekeur),
    ...(kans(0.15 + zoeker.niveau * 0.12) ? [toTaal('eng', Math.min(4, Math.ceil(zoeker.niveau / 2) + geheel(0, 1)), Math.ceil(zoeker.niveau / 2), willekeur)] : []),
    ...(zoeker.nederlands < 4 || kans(0.15) ? [toTaal(kies(talen), 4, geheel(2, 4), willekeur)] : []),
  ];
};

const toKwalificatie = (zoeker: Zoeker, dagNa: DagNa, willekeur: Willekeur): Kwalificatie => {
  const { kans, kies } = willekeur;
  const competenties = indien(kans(0.88) ? toCompetenties(zoeker, willekeur) : []);
  const rijbewijzen = indien(kans(0.93) ? toRijbewijzen(zoeker.rijbewijzen) : []);
  const werkervaring = indien(kans(0.93) ? toWerkervaring(zoeker, dagNa, willekeur) : []);
  const { cursus } = zoeker.beroep;
  return {
    ...(kans(0.9) ? { codeWerkEnDenkniveauWerkzoekende: kans(0.04) ? 7 as const : toWerkniveau(zoeker.niveau) } : {}),
    ...(competenties ? { competentiebeheersing: competenties.map(toCompetentie) } : {}), ...(rijbewijzen ? { rijbewijs: rijbewijzen } : {}),
    ...(werkervaring ? { werkervaring } : {}), ...(kans(0.92) ? { opleiding: toOpleidingen(zoeker, dagNa, willekeur) } : {}),
    ...(kans(0.9) ? { taalbeheersing: toTalen(zoeker, willekeur) } : {}), ...(kans(0.25) ? { interesse: [{ naamInteresse: kies(interesses) }] } : {}),
    ...(cursus !== null && kans(0.7) ? { cursus: [{ naamCursus: cursus, ...(kans(0.85) ? { indicatieCertificaat: kans(0.9) ? 1 as const : 0 as const } : {}), ...(kans(0.2) ? { naamOpleidingsinstituut: kies(instituten), toelichtingCursus: `Cursus ${cursus}` } : {}), ...(kans(0.6) ? { datumCertificaat: dagNa(-willekeur.geheel(60, 1_500)) } : {}) }] } : {}),
  };
};

const werkniveaus = [1, 2, 3, 4, 5, 6] as const;
const toWerkniveau = (niveau: number): (typeof werkniveaus)[number] => werkniveaus[niveau - 1] ?? 1;

/** Mostly what they want, and what they did; now and then nothing. */
const toBemiddeling = ({ beroep, wens }: Zoeker, { kans, kies }: Willekeur): { codeBeroepsnaam: string }[] => {
  if (kans(0.03)) return [];
  const gezegd = [...(kans(0.85) ? [wens] : []), ...(kans(0.75) ? [beroep] : []), ...(kans(0.15) ? [kies(listBuren(beroep))] : []), ...(kans(0.02) ? [kies(beroepen)] : [])];
  return [...new Set(gezegd.length === 0 ? [beroep.uri] : gezegd.map(({ uri }) => uri))].map(toBeroep);
};

const toWerktijden = ({ uren, onregelmatig }: Zoeker, willekeur: Willekeur): NonNullable<Werkzoekende['werktijden']> => {
  const { kans, kies } = willekeur;
  return {
    ...(kans(0.92) ? { aantalWerkurenPerWeekMaximaal: Math.min(40, uren + kies([0, 0, 2, 4])) } : {}),
    ...(kans(0.7) ? { aantalWerkurenPerWeekMinimaal: Math.max(4, uren - kies([0, 4, 8, 16])) } : {}),
    ...(kans(0.6) ? { indicatieKantoortijden: toIndicatie(!onregelmatig || kans(0.3), willekeur) } : {}),
  };
};

/** Somewhat more or less than they really would, and rounded as people do. */
const toMobiliteit = ({ postcode, reisKm }: Zoeker, willekeur: Willekeur): Werkzoekende['mobiliteit'] => ({
  bemiddelingspostcode: toPostcode(postcode, willekeur),
  ...(willekeur.kans(0.65) ? { maximaleReisafstand: Math.max(5, Math.round((reisKm * (1 + 0.25 * speling(willekeur))) / 5) * 5) } : {}),
  ...(willekeur.kans(0.4) ? { maximaleReistijd: Math.max(15, Math.round((reisKm * 1.4) / 15) * 15) } : {}),
});

/** Who they are and what may be told only to one who may have it: the second step. */
const toPersoonlijk = (zoeker: Zoeker, nummer: number, willekeur: Willekeur): Partial<Werkzoekende> => {
  const { kans } = willekeur;
  const naam = toNaam(willekeur);
  const [metMail, metTelefoon, metAdviseur] = [kans(0.6), kans(0.4), kans(0.3)];
  const adviseur = toNaam(willekeur);
  return {
    idWerkzoekende: `WZ-${String(nummer).padStart(7, '0')}`,
    ...(kans(0.95) ? { indicatieBeschikbaarheidContactgegevens: metMail || metTelefoon || metAdviseur ? 1 : 2 } : {}),
    ...(metMail ? { emailadres: [toEmail(naam, nummer, 'post')] } : {}), ...(metTelefoon ? { telefoonnummer: [toTelefoon(willekeur)] } : {}),
    ...(metAdviseur ? { contactpersoon: [{ naamContactpersoonAfdeling: adviseur, ...(kans(0.8) ? { emailadres: toEmail(adviseur, nummer, 'loket') } : {}), ...(kans(0.6) ? { telefoonnummer: toTelefoon(willekeur) } : {}) }] } : {}),
    ...(kans(0.8) ? { indicatieLdrRegistratie: kans(0.1) ? 1 : 2 } : {}),
    ...(kans(0.15) ? { eisAanWerk: { indicatieAanpassingWerkomgeving: toIndicatie(kans(0.3), willekeur), ...(kans(0.7) ? { indicatieBegeleiding: toIndicatie(kans(0.5), willekeur) } : {}), ...(kans(0.5) ? { indicatieWerkvariatie: toIndicatie(kans(0.3), willekeur) } : {}) } } : {}),
    ...(kans(0.5) ? { persoonlijkePresentatie: `Ik ben ${naam} en zoek werk als ${zoeker.wens.naam.toLowerCase()}.` } : {}),
    ...(kans(0.1) ? { webadres: [{ codeWebadres: 2 as const, url: `https://cv.example/${nummer}` }] } : {}),
  };
};

/** The profile of somebody: what they tell of themselves, coherent, and never all of it. `dagNa` counts days from the day of the profile. */
export const toWerkzoekende = (zoeker: Zoeker, nummer: number, dagNa: DagNa, willekeur: Willekeur): Werkzoekende => {
  const { kans, geheel } = willekeur;
  const bemiddelingsberoep = indien(toBemiddeling(zoeker, willekeur));
  const vervoer = zoeker.rijbewijzen.includes('B') && kans(0.8) ? 1 as const : kans(0.6) ? 5 as const : 3 as const;
  return {
    ...(kans(0.98) ? { arbeidsmarktkwalificatie: indienGevuld(toKwalificatie(zoeker, dagNa, willekeur)) } : {}), ...(bemiddelingsberoep ? { bemiddelingsberoep } : {}),
    ...(kans(0.8) ? { contractvorm: toContractvormen(kans(0.6) ? ['O', 'B'] : kans(0.7) ? ['O'] : ['B'], zoeker.jarenErvaring < 2 && kans(0.15), willekeur) } : {}),
    ...(kans(0.9) ? {
      flexibiliteit: indienGevuld({
        ...(kans(0.85) ? { indicatieOnregelmatigWerkOfPloegendienst: toIndicatie(zoeker.onregelmatig, willekeur) } : {}),
        ...(kans(0.75) ? { datumAanvangBeschikbaarVoorWerk: dagNa(Math.round(deel(willekeur) ** 2 * 150) - 30) } : {}),
        ...(kans(0.05) ? { datumEindeBeschikbaarVoorWerk: dagNa(geheel(200, 500)) } : {}),
      }),
    } : {}),
    mobiliteit: toMobiliteit(zoeker, willekeur), ...(kans(0.7) ? { sector: [toSector(zoeker.beroep.sbi)] } : {}),
    ...(kans(0.55) ? { vervoermiddel: [{ codeVervoermiddel: vervoer, ...(kans(0.85) ? { indicatieBeschikbaarVoorWoonWerkverkeer: 1 as const } : {}), ...(kans(0.4) ? { indicatieBeschikbaarVoorUitvoeringWerk: toIndicatie(kans(0.5), willekeur) } : {}) }] } : {}),
    ...(kans(0.95) ? { werktijden: indienGevuld(toWerktijden(zoeker, willekeur)) } : {}), ...toPersoonlijk(zoeker, nummer, willekeur),
  };
};
