import type { Activiteitfeit, Mens } from '../population/types.ts';
import { naamgegevens } from './persoon.ts';
import { suwiDatum, suwiTijdstip, type Inhoud } from './protocol.ts';

/** UWVPersoonsWvInfo: benefits, class of incapacity, first day of unemployment. */
export function buildWv({ bsn, uwv }: Mens): Inhoud | null {
  if (!uwv || (uwv.uitkeringen.length === 0 && uwv.arbeidsongeschiktheidsklasse === null && uwv.eersteWerkloosheidsdag === null)) return null;
  return {
    Burgerservicenr: bsn,
    ArbeidsgeschiktheidClient: uwv.arbeidsongeschiktheidsklasse === null ? undefined : { CdArbeidsongeschiktheidsklasse: uwv.arbeidsongeschiktheidsklasse },
    WerkloosheidClient: uwv.eersteWerkloosheidsdag === null ? undefined : { DatEersteWerkloosheidsdag: suwiDatum(uwv.eersteWerkloosheidsdag) },
    AanvraagUitkering: uwv.uitkeringen.map(({ wet, begin }) => ({
      DatAanvraagUitkering: suwiDatum(begin),
      SzWet: { CdSzWet: wet },
      BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: '01', DatDagtekeningBeslisOpAanvrUitk: suwiDatum(begin) },
    })),
    Uitkeringsverhouding: uwv.uitkeringen.map(({ wet, begin, eind, maximaalTot }) => ({
      DatBUitkeringsverhouding: suwiDatum(begin),
      DatEUitkeringsverhouding: suwiDatum(eind),
      DatEMaximaleUitkeringsduur: suwiDatum(maximaalTot),
      SzWet: { CdSzWet: wet },
    })),
  };
}

/** UWVPersoonsArbeidsbeperktenInfo: the doelgroepregister. A registration ends when all its grounds have. */
export function buildArbeidsbeperkten({ bsn, uwv }: Mens): Inhoud | null {
  if (!uwv || uwv.doelgroepregister.length === 0) return null;
  const einden = uwv.doelgroepregister.map(({ eind }) => eind);
  const eind = einden.includes(null) ? null : einden.toSorted().at(-1) ?? null;
  return {
    Burgerservicenr: bsn,
    LdrRegistratieWbQa: { DatELdrRegistratieWbQa: suwiDatum(eind) },
    GrondslagArbeidsbeperktheid: uwv.doelgroepregister.map((een) => ({
      CdGrondslagArbeidsbeperktheid: een.grondslag,
      DatBGrondslagArbeidsbeperktheid: suwiDatum(een.begin),
      DatEGrondslagArbeidsbeperktheid: suwiDatum(een.eind),
    })),
  };
}

const reden: Partial<Record<Activiteitfeit['status'], string>> = { AFGEROND: '1', GESTOPT: '2' };

/** A case worker: a third person, whom nobody who asks needs. */
const contactpersoon: Inhoud = { NaamContactpersoonAfd: 'A. de Contactpersoon' };

const dienstverlening = (een: Activiteitfeit): Inhoud => ({
  ReferentienrDvlUwvWb: een.nummer,
  DatBDvlUwvWb: suwiDatum(een.begin),
  ContactpersoonAfd: { ...contactpersoon, VestigingSuwi: { PartijSuwi: { CdPartijSuwi: '0002', KolomSuwi: { CdKolomSuwi: '2' } } } },
  WerkinstrumentUwvWb: {
    OmsWerkinstrumentUwvWb: een.omschrijving,
    DatBWerkinstrumentUwvWb: suwiDatum(een.begin),
    DatEWerkinstrumentUwvWb: suwiDatum(een.eind),
    CdRedenEWerkinstrumentUwvWb: reden[een.status],
  },
});

/** UwvWbPersoonsInfo: registration as a jobseeker, instruments and appointments. */
export function buildWb(mens: Mens): Inhoud | null {
  const { bsn, uwv } = mens;
  if (!uwv || (uwv.inschrijving === null && uwv.werkinstrumenten.length === 0 && uwv.afspraken.length === 0)) return null;
  return {
    Burgerservicenr: bsn,
    ...naamgegevens(mens),
    Bron: { CdKolomSuwi: '2', CdPartijSuwi: '0002' },
    AtlRelatie: {
      InschrijvingsgegevensUwvWb: uwv.inschrijving === null ? undefined : {
        DatInschrijvingUwvWb: suwiDatum(uwv.inschrijving.begin),
        DatEInschrijvingUwvWb: suwiDatum(uwv.inschrijving.eind),
        DatEGeldigheidInschrijvingUwvWb: suwiDatum(uwv.inschrijving.geldigTot),
      },
      DienstverleningUwvWb: uwv.werkinstrumenten.map(dienstverlening),
      AfspraakKlantMetUwvWb: uwv.afspraken.map((een) => ({
        OmsOnderwerpAfspraakKlantUwvWb: een.onderwerp,
        DatTijdBAfspraakKlantUwvWb: suwiTijdstip(een.begin),
        DatTijdEAfspraakKlantUwvWb: suwiTijdstip(een.eind),
        ContactpersoonAfd: contactpersoon,
      })),
    },
  };
}
