import { findGemeente } from '../../shared/referentie/referentie.ts';
import { koppelpartijen } from '../bronnen.ts';
import type { JaNeeOnbekend, Partij, Partijsituatie, Situatie, Uitkeringsverhouding, Voorziening, Voorzieningbijdrage } from '../generated.ts';
import type { GedateerdeOpgave } from '../opgave.ts';
import { leeftijdOp, valtIn } from '../rules/tijd.ts';
import type { Situatiebronnen } from './bijdragen.ts';
import { toHerkomst, voegLezingenSamen, type Lezing } from './lezing.ts';
import type { Lezingen } from './lezingen.ts';
import { isLopend } from './lopend.ts';
import { toOpgavefeiten } from './opgaven.ts';
import { vindTegenspraken } from './tegenspraken.ts';
import type { Gehouden } from './voorzieningen.ts';

const jaNee = (waarde: boolean | null | undefined): JaNeeOnbekend => (waarde == null ? 'ONBEKEND' : waarde ? 'JA' : 'NEE');

/** A value that its source may leave open: then the fact is ONBEKEND although the source answered. */
const toOpenFeit = <T, U>(lezing: Lezing<T>, lees: (waarde: T) => U | null) => {
  const waarde = lezing.waarde === null ? null : lees(lezing.waarde);
  const feit = toHerkomst(lezing);
  return waarde === null ? { ...feit, herkomst: 'ONBEKEND' as const, waarde } : { ...feit, waarde };
};

/** The situation as the graph shows it, from everything that was read. */
export function toSituatie(lezingen: Lezingen, bronnen: Situatiebronnen, gegeven: GedateerdeOpgave | null, peildatum: string): Situatie {
  const { persoonsgegevens, startkwalificatie, praktijkleren, aanspraken, eersteWerkloosheidsdag } = lezingen;
  return {
    peildatum,
    naam: toOpenFeit(persoonsgegevens, ({ naam }) => naam),
    leeftijd: toOpenFeit(persoonsgegevens, ({ geboortedatum }) => (geboortedatum === null ? null : leeftijdOp(geboortedatum, peildatum))),
    gemeente: toOpenFeit(persoonsgegevens, ({ gemeente }) => (gemeente === null ? null : findGemeente(gemeente) ?? null)),
    opschorting: persoonsgegevens.waarde?.opschorting ?? null,
    eersteWerkloosheidsdag: { ...toHerkomst(eersteWerkloosheidsdag), waarde: eersteWerkloosheidsdag.waarde?.dag ?? null },
    uitkeringsverhoudingen: toUitkeringen(lezingen, peildatum),
    inschrijving: toInschrijving(lezingen, peildatum),
    reintegratievoorzieningen: { ...toHerkomst(lezingen.voorzieningen), waarde: lezingen.voorzieningen.waarde && lezingen.voorzieningen.waarde.map(toVoorziening) },
    startkwalificatie: { ...toHerkomst(startkwalificatie), waarde: jaNee(startkwalificatie.waarde) },
    doelgroepregister: toDoelgroepregister(lezingen),
    praktijkleren: {
      ...toHerkomst(praktijkleren),
      waarde: praktijkleren.waarde && praktijkleren.waarde.map(({ nummer, crebo, leerweg, soort, begindatum, einddatum }) => ({ nummer, crebo, leerweg, soort, begindatum, einddatum })),
    },
    aanspraken: {
      ...toHerkomst(aanspraken),
      waarde: aanspraken.waarde && aanspraken.waarde.map(({ fonds, sector, werkzaamInSector, premieBetaald, aanvragenTot }) =>
        ({ fonds, sector, isWerkzaamInSector: jaNee(werkzaamInSector), isPremieBetaald: jaNee(premieBetaald), aanvragenTot })),
    },
    opgaven: toOpgavefeiten(gegeven),
    tegenspraken: vindTegenspraken(lezingen, gegeven?.opgave ?? null, peildatum),
    perPartij: toPerPartij(bronnen),
    bronnen: bronnen.bronnen,
  };
}

function toUitkeringen({ uitkeringenUwv, uitkeringenGemeente }: Lezingen, peildatum: string): Situatie['uitkeringsverhoudingen'] {
  const van = (partij: Partij, { waarde }: Lezingen['uitkeringenUwv']): Uitkeringsverhouding[] => (waarde ?? []).map((een) => ({
    partij, houder: een.houder, wet: een.wet, begindatum: een.begindatum, einddatum: een.einddatum, maximaalTot: een.maximaalTot,
    isAangevraagd: een.aangevraagd, isLopend: isLopend(een, peildatum),
  }));
  const samen = voegLezingenSamen([uitkeringenUwv, uitkeringenGemeente]);
  return { ...toHerkomst(samen), waarde: samen.waarde && [...van('UWV', uitkeringenUwv), ...van('GEMEENTE', uitkeringenGemeente)] };
}

function toInschrijving({ inschrijving: lezing }: Lezingen, peildatum: string): Situatie['inschrijving'] {
  const inschrijving = lezing.waarde?.inschrijving ?? null;
  return {
    ...toHerkomst(lezing),
    isIngeschreven: jaNee(lezing.waarde && inschrijving !== null && valtIn(inschrijving, peildatum)),
    begindatum: inschrijving?.begindatum ?? null,
    geldigTot: inschrijving?.geldigTot ?? null,
  };
}

const toVoorziening = ({ houder, nummer, soort, omschrijving, begindatum, einddatum }: Gehouden<Voorzieningbijdrage>): Voorziening =>
  ({ houder, nummer, soort, omschrijving, begindatum, einddatum });

const toDoelgroepregister = ({ doelgroepregister: lezing }: Lezingen): Situatie['doelgroepregister'] => ({
  ...toHerkomst(lezing),
  isGeregistreerd: jaNee(lezing.waarde?.geregistreerd),
  grondslagen: lezing.waarde?.geregistreerd === true ? lezing.waarde.grondslagen : null,
});

const bijgedragenVelden = {
  persoonsgegevens: ['naam', 'leeftijd', 'gemeente'], uitkeringen: ['uitkeringsverhoudingen'], eersteWerkloosheidsdag: ['eersteWerkloosheidsdag'],
  inschrijving: ['inschrijving'], startkwalificatie: ['startkwalificatie'], voorzieningen: ['reintegratievoorzieningen'],
  praktijkleren: ['praktijkleren'], aanspraken: ['aanspraken'],
} as const;

const toPerPartij = ({ delen, doelgroepregister, bronnen }: Situatiebronnen): Partijsituatie[] => koppelpartijen.map((partij) => {
  const uitBijdragen = delen[partij].bijdragen.flatMap((bijdrage) =>
    Object.entries(bijgedragenVelden).flatMap(([veld, namen]) => (Object.entries(bijdrage).some(([naam, waarde]) => naam === veld && waarde !== null) ? namen : [])));
  const uitRegister = partij === 'UWV' && doelgroepregister?.geregistreerd != null ? ['doelgroepregister'] : [];
  return { partij, bronnen: bronnen.filter((bron) => bron.partij === partij), bijgedragen: [...new Set<string>([...uitBijdragen, ...uitRegister])] };
});
