import type { Beoordeling as Gegeven } from './gegevens.ts';
import { Label } from '../../onderdelen/Label.tsx';
import { criteriumnamen, toScoretekst } from './woorden.ts';

/** The score as a label: how much of what could be had, or why there is none. */
export function Score({ beoordeling }: { readonly beoordeling: Gegeven }) {
  const { score, gemist } = beoordeling;
  const [soort, icoon] = score !== null ? ['bezig', 'goed'] as const : gemist.length > 0 ? ['let-op', 'gestopt'] as const : ['stil', 'info'] as const;
  return <Label soort={soort} icoon={icoon}>{toScoretekst(beoordeling)}</Label>;
}

/** Why something has its points, or what it misses. */
export const Waarom = ({ beoordeling: { punten, gemist } }: { readonly beoordeling: Gegeven }) => (
  <>
    {gemist.length > 0 && <ul className="utrecht-unordered-list">{gemist.map(({ criterium, waarom }) => <li key={criterium}>Mist een eis, {criteriumnamen[criterium].toLowerCase()}: {waarom}</li>)}</ul>}
    {punten.length > 0 && (
      <details className="loket-meer">
        <summary>Waarom deze punten?</summary>
        <ul className="utrecht-unordered-list">{punten.map((een) => <li key={een.criterium}><strong>{criteriumnamen[een.criterium]}: {een.punten} van {een.maximum}.</strong> {een.waarom}</li>)}</ul>
      </details>
    )}
  </>
);
