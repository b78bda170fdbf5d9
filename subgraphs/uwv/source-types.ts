import type { Bijdragereden } from '../shared/bijdragereden.ts';
import { z } from 'zod';
import { groep, meervoud, tekst } from '../shared/suwinet/velden.ts';

// The sources' own field names. What is not named here is dropped when an answer comes in: names and addresses of the
// person, of contact persons and of employers, and every judgment that no contribution carries.

const szWet = groep({ CdSzWet: tekst });

/** ClientSuwi of UWVPersoonsWvInfo: benefits and unemployment. The class of incapacity is health data that no rule reads: dropped. */
export const wvClient = groep({
  WerkloosheidClient: meervoud(groep({ DatEersteWerkloosheidsdag: tekst })),
  AanvraagUitkering: meervoud(groep({
    DatAanvraagUitkering: tekst,
    SzWet: szWet,
    AanvraagWw: groep({ DatAanvraagUitkering: tekst }).optional(),
    BeslissingOpAanvraagUitkering: meervoud(groep({ CdBeslissingOpAanvraagUitkering: tekst })),
  })),
  Uitkeringsverhouding: meervoud(groep({
    DatBUitkeringsverhouding: tekst,
    DatEUitkeringsverhouding: tekst,
    DatEMaximaleUitkeringsduur: tekst,
    SzWet: groep({ CdSzWet: z.string().min(1) }),
  })),
});

/** ClientSuwi of UWVPersoonsArbeidsbeperktenInfo: the doelgroepregister. */
export const arbeidsbeperktenClient = groep({
  LdrRegistratieWbQa: groep({ DatELdrRegistratieWbQa: tekst }).optional(),
  GrondslagArbeidsbeperktheid: meervoud(groep({
    CdGrondslagArbeidsbeperktheid: tekst,
    DatBGrondslagArbeidsbeperktheid: tekst,
    DatEGrondslagArbeidsbeperktheid: tekst,
  })),
});

const dienstverlening = groep({
  ReferentienrDvlUwvWb: tekst,
  DatBDvlUwvWb: tekst,
  DatEDvlUwvWb: tekst,
  WerkinstrumentUwvWb: meervoud(groep({
    OmsWerkinstrumentUwvWb: tekst,
    DatBWerkinstrumentUwvWb: tekst,
    DatEWerkinstrumentUwvWb: tekst,
    CdRedenEWerkinstrumentUwvWb: tekst,
  })),
  OvereenkomstDienstverleningUwvWb: meervoud(groep({
    DatOvereenkomstDvlUwvWb: tekst,
    OmsOvereenkomstDvlUwvWb: tekst,
    CdStatusOvereenkomstDvlUwvWb: tekst,
  })),
});

/** ClientSuwi of UwvWbPersoonsInfo: registration as a jobseeker and UWV's half of a plan. */
export const wbClient = groep({
  AtlRelatie: meervoud(groep({
    InschrijvingsgegevensUwvWb: meervoud(groep({
      DatInschrijvingUwvWb: tekst,
      DatEInschrijvingUwvWb: tekst,
      DatEGeldigheidInschrijvingUwvWb: tekst,
    })),
    DienstverleningUwvWb: meervoud(dienstverlening),
    AfspraakKlantMetUwvWb: meervoud(groep({
      OmsOnderwerpAfspraakKlantUwvWb: tekst,
      DatTijdBAfspraakKlantUwvWb: tekst,
      DatTijdEAfspraakKlantUwvWb: tekst,
    })),
  })),
});

export type WvClient = z.infer<typeof wvClient>;
export type ArbeidsbeperktenClient = z.infer<typeof arbeidsbeperktenClient>;
export type WbClient = z.infer<typeof wbClient>;
export type Dienstverlening = z.infer<typeof dienstverlening>;

/** What asking one source about one person gave. */
export type Uitkomst<T> =
  | { readonly soort: 'GEVONDEN'; readonly client: T }
  | { readonly soort: 'NIETS_GEVONDEN' }
  | { readonly soort: 'MISLUKT'; readonly status: 'NIET_BESCHIKBAAR' | 'TIJD_OP' | 'NIET_BEVOEGD'; readonly reden: Bijdragereden };

const regel = z.object({
  nummer: z.string().min(1),
  uuidInstrument: z.uuid().nullish(),
  naam: z.string().min(1),
  omschrijving: z.string().nullish(),
  aanbieder: z.string().min(1),
  tegel: z.string().nullish(),
  doelgroepen: z.array(z.string()),
  klantkenmerken: z.array(z.string()),
  uitvoeringsvorm: z.string().nullish(),
  gemeenten: z.array(z.string()).nullish(),
  vrijePlaatsen: z.int().nonnegative().nullish(),
  wachttijdWeken: z.int().nonnegative().nullish(),
  kostenEuro: z.number().nonnegative().nullish(),
  duurWeken: z.int().positive().nullish(),
  erkendLeerbedrijf: z.boolean().nullish(),
  begindatum: z.iso.date().nullish(),
  einddatum: z.iso.date().nullish(),
});

/** Answer of GET /v1/aanbod: an entry for every region that UWV knows of those asked. */
export const aanbodAntwoord = z.object({ regios: z.array(z.object({ regio: z.string(), aanbod: z.array(regel) })) });

export type Aanbodregel = z.infer<typeof regel>;
