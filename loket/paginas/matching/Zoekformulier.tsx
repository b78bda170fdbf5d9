import { useId, useMemo, useState, type FormEvent } from 'react';
import { Button } from '@utrecht/button-react';
import { ZoekBeroepen, type Zoekcriteria } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Antwoord, Invoerfout } from '../../../clients/kit/index.ts';
import { Foutoverzicht } from '../../formulier/Foutoverzicht.tsx';
import { verdeelFouten } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstveld, Veldruimte, Vinkje } from '../../formulier/velden.tsx';
import { Beroepkiezer } from './Beroepkiezer.tsx';
import { controleer, leeg, toCriteria, toVeldfouten, type Beroep, type Zoekwaarden } from './criteria.ts';
import { niveaukeuzes, routenamen } from './woorden.ts';

type Eigenschappen = {
  readonly waarden: Zoekwaarden;
  readonly zet: (waarden: Zoekwaarden) => void;
  readonly beroepen: readonly Beroep[];
  readonly kiesBeroepen: (beroepen: readonly Beroep[]) => void;
  readonly beroepstekst?: string;
  readonly antwoord: Antwoord<unknown> | null;
  readonly isBezig: boolean;
  readonly zoek: (criteria: Zoekcriteria) => void;
  /** Candidates are asked for what a job needs; vacancies for what somebody can. */
  readonly soort: 'kandidaten' | 'vacatures';
};

const routes = Object.entries(routenamen).map(([waarde, tekst]) => ({ waarde, tekst }));
const contracten = [{ waarde: 'ONBEPAALD', tekst: 'Vast' }, { waarde: 'BEPAALD', tekst: 'Tijdelijk' }];
const rijbewijzen = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'T'].map((waarde) => ({ waarde, tekst: waarde }));

const Meer = ({ soort }: Pick<Eigenschappen, 'soort'>) => (
  <details className="loket-meer">
    <summary>Meer om op te zoeken</summary>
    <div className="loket-naast">
      <Tekstveld veld="urenMinimaal" label="Minstens zoveel uur per week" toetsen="numeric" isVerplicht={false} />
      <Tekstveld veld="urenMaximaal" label="Hoogstens zoveel uur per week" toetsen="numeric" isVerplicht={false} />
      <Keuzelijst veld="niveau" label="Niveau" keuzes={niveaukeuzes} leeg="Maakt niet uit" isVerplicht={false} />
      <Keuzelijst veld="contract" label="Contract" keuzes={contracten} leeg="Vast of tijdelijk" isVerplicht={false} />
      <Keuzelijst veld="rijbewijs" label="Rijbewijs" keuzes={rijbewijzen} leeg="Maakt niet uit" isVerplicht={false} />
      <Tekstveld veld="vanaf" label={soort === 'kandidaten' ? 'Nodig vanaf' : 'Beschikbaar vanaf'} soort="date" isVerplicht={false} />
      <Keuzelijst veld="route" label="Wervingsroute" uitleg="Bij open hiring wordt niemand geselecteerd of gerangschikt." keuzes={routes} leeg="Alle" isVerplicht={false} />
    </div>
    <fieldset>
      <legend>Wat is een eis?</legend>
      <p className="utrecht-paragraph loket-stil loket-klein">Afstand, beroep en wervingsroute zijn altijd een eis. Al het andere telt mee in de volgorde, tenzij u het hier een eis maakt.</p>
      <Vinkje veld="eisUren" label="De uren zijn een eis" />
      <Vinkje veld="eisNiveau" label="Het niveau is een eis" />
      <Vinkje veld="eisRijbewijs" label="Het rijbewijs is een eis" />
    </fieldset>
  </details>
);

/** What to search for. Errors of the graph stand at the fields. */
export function Zoekformulier({ waarden, zet, beroepen, kiesBeroepen, beroepstekst, antwoord, isBezig, zoek, soort }: Eigenschappen) {
  const id = useId();
  const [eigen, zetEigen] = useState<readonly Invoerfout[]>([]);
  // The same object until there is another answer: a new one takes the focus.
  const fouten = useMemo(() => {
    const vanGraaf = toVeldfouten(antwoord?.fouten.flatMap(({ invoerfouten }) => invoerfouten) ?? []);
    return verdeelFouten(eigen.length > 0 ? eigen : vanGraaf, Object.keys(leeg));
  }, [eigen, antwoord]);
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    const gevonden = controleer(waarden);
    zetEigen(gevonden);
    if (gevonden.length === 0 && !isBezig) zoek(toCriteria(waarden, beroepen));
  };
  return (
    <form className="loket-formulier" role="search" aria-label={soort === 'kandidaten' ? 'Kandidaten zoeken' : 'Vacatures zoeken'} noValidate onSubmit={bijVersturen} aria-busy={isBezig}>
      {!isBezig && <Foutoverzicht formulier={id} fouten={fouten} />}
      <Veldruimte formulier={{ id, waarden, zet: (veld, waarde) => { zet({ ...waarden, [veld]: waarde }); }, fouten }}>
        <Beroepkiezer operatie={ZoekBeroepen} gekozen={beroepen} kies={kiesBeroepen} {...(beroepstekst === undefined ? {} : { begin: beroepstekst })} />
        <div className="loket-naast">
          <Tekstveld veld="postcodegebied" label="Postcode" uitleg="De vier cijfers zijn genoeg." maxLengte={7} />
          <Tekstveld veld="afstandKm" label="Afstand in kilometers" uitleg="In een rechte lijn." toetsen="numeric" maxLengte={3} />
        </div>
        <Meer soort={soort} />
      </Veldruimte>
      <div className="loket-acties"><Button type="submit" appearance="primary-action-button" busy={isBezig} aria-disabled={isBezig || undefined}>{isBezig ? 'Bronnen worden gevraagd…' : soort === 'kandidaten' ? 'Kandidaten zoeken' : 'Vacatures zoeken'}</Button></div>
    </form>
  );
}
