import { useState, type ReactNode } from 'react';
import type { Beroep, Zoekwaarden } from './criteria.ts';
import { leeg, toCriteria } from './criteria.ts';
import type { Verfijning } from './Facetten.tsx';
import { useBekeken } from './bekeken.tsx';
import type { Kandidaat, Vacature } from './gegevens.ts';
import { Kandidaatrij } from './Kandidaatrij.tsx';
import { Resultaten } from './Resultaten.tsx';
import { Vacaturerij } from './Vacaturerij.tsx';
import { Zoekformulier } from './Zoekformulier.tsx';
import { useZoekopdracht, type Zoekstand } from './zoekopdracht.tsx';
import { kandidaatweg, vacatureweg } from './zoekwegen.ts';
import type { Gevonden } from './gegevens.ts';

/** With what a search begins. */
export type Begin = { readonly waarden?: Zoekwaarden; readonly beroepen?: readonly Beroep[]; readonly beroepstekst?: string };

/** The form of a search with what stands in it, and how to narrow it to one value of a facet. */
function useFormulierstand<T extends Gevonden>(begin: Begin, { zoek }: Pick<Zoekstand<T>, 'zoek'>) {
  const [waarden, zet] = useState<Zoekwaarden>(begin.waarden ?? leeg);
  const [beroepen, kiesBeroepen] = useState<readonly Beroep[]>(begin.beroepen ?? []);
  const verfijn = (verfijning: Verfijning): void => {
    const nieuw = { ...waarden, ...verfijning.waarden };
    const nieuweBeroepen = verfijning.beroep === null ? beroepen : [verfijning.beroep];
    zet(nieuw);
    kiesBeroepen(nieuweBeroepen);
    zoek(toCriteria(nieuw, nieuweBeroepen));
  };
  return { waarden, zet, beroepen, kiesBeroepen, verfijn };
}

/** A name for somebody of whom no name is given: the place in the result. */
const toKandidaatnaam = (rijen: readonly Kandidaat[]) => (kandidaat: Kandidaat): string => `Kandidaat ${rijen.findIndex(({ id }) => id === kandidaat.id) + 1}`;

/** What a vacancy is called. */
export const toVacaturenaam = ({ naam, werkgever, beroepen }: Vacature): string =>
  `${naam ?? beroepen[0]?.omschrijving ?? 'Vacature zonder naam'}${werkgever === null ? '' : ` bij ${werkgever}`}`;

/** Searches for candidates for a job, compares them, and asks to talk with them. */
export function Kandidatenzoeker({ begin = {} }: { readonly begin?: Begin }) {
  const stand = useZoekopdracht(kandidaatweg);
  const { verfijn, ...formulier } = useFormulierstand(begin, stand);
  const bekeken = useBekeken(stand.resultaat?.id ?? null);
  const toNaam = toKandidaatnaam(stand.resultaat?.rijen ?? []);
  return (
    <>
      <Zoekformulier {...formulier} {...(begin.beroepstekst === undefined ? {} : { beroepstekst: begin.beroepstekst })} soort="kandidaten" antwoord={stand.antwoord} isBezig={stand.isBezig} zoek={stand.zoek} />
      <Resultaten stand={stand} toNaam={toNaam} verfijn={verfijn} toonRij={(kandidaat, vergelijk) => <Kandidaatrij kandidaat={kandidaat} naam={toNaam(kandidaat)} bekeken={bekeken} vergelijk={vergelijk} />} />
    </>
  );
}

/** Searches for vacancies and compares them. @param acties what else can be done with one. */
export function Vacaturezoeker({ begin = {}, acties = () => null }: { readonly begin?: Begin; readonly acties?: (vacature: Vacature, naam: string) => ReactNode }) {
  const stand = useZoekopdracht(vacatureweg);
  const { verfijn, ...formulier } = useFormulierstand(begin, stand);
  const bekeken = useBekeken(stand.resultaat?.id ?? null);
  return (
    <>
      <Zoekformulier {...formulier} soort="vacatures" antwoord={stand.antwoord} isBezig={stand.isBezig} zoek={stand.zoek} />
      <Resultaten stand={stand} toNaam={toVacaturenaam} verfijn={verfijn} toonRij={(vacature, vergelijk) => (
        <Vacaturerij vacature={vacature} naam={toVacaturenaam(vacature)} bekeken={bekeken} vergelijk={vergelijk} acties={acties(vacature, toVacaturenaam(vacature))} />
      )} />
    </>
  );
}
