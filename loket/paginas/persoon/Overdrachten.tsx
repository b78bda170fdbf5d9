import { Button } from '@utrecht/button-react';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { overdrachtstanden } from '../../onderdelen/standen.ts';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Persoon, Werkplan } from './gegevens.ts';
import { isOpen, type Handelruimte } from './handelruimte.ts';
import { Overdragen } from './Overdragen.tsx';

type Overdracht = NonNullable<Persoon['overdrachten']>[number];

type Eigenschappen = {
  readonly plan: Werkplan;
  /** Null for who may not see them. */
  readonly overdrachten: readonly Overdracht[] | null;
  readonly loketten: NonNullable<Persoon['regio']>['loketten'];
  readonly ruimte: Handelruimte;
};

const toTermijn = ({ status, termijn, isTeLaat }: Overdracht): string => {
  if (status !== 'OPEN') return '';
  return isTeLaat ? `Te laat: antwoord had er ${toDagtekst(termijn)} moeten zijn` : `Antwoord uiterlijk ${toDagtekst(termijn)}`;
};

/** Handovers of this person, and offering the plan to another loket. */
export function Overdrachten({ plan, overdrachten, loketten, ruimte }: Eigenschappen) {
  const { vrager } = useSessie();
  return (
    <Deel anker="overdracht" titel="Warme overdracht">
      <Alinea>Is een ander loket nu eerstverantwoordelijk? Draag dan warm over: het plan gaat mee, en er verandert niets totdat dat loket aanvaardt.</Alinea>
      {overdrachten !== null && (
        <Tabel
          titel="Overdrachten, nieuwste eerst" rijen={overdrachten} sleutel={({ id }) => id} leeg="Er zijn nog geen overdrachten."
          kolommen={[
            { sleutel: 'naar', kop: 'Naar', isRijkop: true, toon: ({ naar }) => naar?.naam ?? 'Loket bestaat niet meer' },
            { sleutel: 'van', kop: 'Van', toon: ({ van }) => van?.naam ?? 'Niet bekend' },
            { sleutel: 'stand', kop: 'Stand', toon: (overdracht) => <><Stand beeld={overdrachtstanden[overdracht.status]} /><br />{toTermijn(overdracht)}</> },
            { sleutel: 'op', kop: 'Sinds', toon: ({ op }) => toDagtekst(op) },
            { sleutel: 'reden', kop: 'Reden', toon: ({ reden, weigering }) => <>{reden}{weigering !== null && <><br />Geweigerd: {weigering}</>}</> },
          ]}
        />
      )}
      {plan.status !== 'BEEINDIGD' && !isOpen(ruimte, 'overdragen') && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { ruimte.kies({ soort: 'overdragen' }); }}>Overdragen aan een ander loket</Button></div>}
      {isOpen(ruimte, 'overdragen') && <Overdragen plan={plan} loketten={loketten.filter(({ id }) => id !== vrager.loket)} ruimte={ruimte} />}
    </Deel>
  );
}
