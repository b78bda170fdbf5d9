import { useState, type ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import type { Operatie } from '../../../clients/kit/index.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';

/** How many details of one search may be asked (VUM: at most ten). */
export const meesteDetails = 10;

/** Which details of a search were asked; each counts once. */
export type Bekeken = { readonly ids: ReadonlySet<string>; readonly noteer: (id: string) => void };

type Eigenschappen<TData> = {
  readonly id: string;
  readonly naam: string;
  readonly operatie: Operatie<TData, { readonly id: string }, 'query'>;
  readonly bekeken: Bekeken;
  readonly toon: (data: TData) => ReactNode;
};

function Inhoud<TData>({ id, operatie, toon }: Pick<Eigenschappen<TData>, 'id' | 'operatie' | 'toon'>) {
  const vraag = useVraag(operatie, { id });
  return <Vraagbeeld vraag={vraag}>{(data) => toon(data)}</Vraagbeeld>;
}

/** The second step for one result, with how many more of them there may be: it is asked only when somebody opens it, and logged. */
export function Detailvraag<TData>({ id, naam, operatie, bekeken, toon }: Eigenschappen<TData>) {
  const [isOpen, zetOpen] = useState(false);
  const over = meesteDetails - bekeken.ids.size;
  const mag = over > 0 || bekeken.ids.has(id);
  if (!isOpen) return (
    <>
      <Button appearance="secondary-action-button" disabled={!mag} onClick={() => { bekeken.noteer(id); zetOpen(true); }}>Details bekijken<span className="loket-onzichtbaar">: {naam}</span></Button>
      {!mag && <span className="loket-stil">U hebt van deze zoekvraag al {meesteDetails} details bekeken. Zoek preciezer om verder te gaan.</span>}
    </>
  );
  return (
    <Uitklap titel={`Details: ${naam}`}>
      <Inhoud id={id} operatie={operatie} toon={toon} />
      <Alinea stil>U kunt van deze zoekvraag nog {over} van de {meesteDetails} details bekijken. Elke keer wordt vastgelegd.</Alinea>
      <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(false); }}>Details sluiten</Button></div>
    </Uitklap>
  );
}
