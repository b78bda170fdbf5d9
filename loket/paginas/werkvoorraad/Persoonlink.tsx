import { maakPad } from '../../kader/adres.ts';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { toPersoonnaam } from './gegevens.ts';

/** Somebody on the worklist, with a link to their page. */
export const Persoonlink = ({ persoon }: { readonly persoon: Parameters<typeof toPersoonnaam>[0] }) =>
  (persoon === null ? <>{toPersoonnaam(persoon)}</> : <Verwijzing naar={maakPad('/persoon/:id', { id: persoon.id })}>{toPersoonnaam(persoon)}</Verwijzing>);
