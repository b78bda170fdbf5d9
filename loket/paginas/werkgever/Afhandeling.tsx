import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import type { Handelingsdata } from '../../../clients/kit/index.ts';
import { NeemWerkgeversvraagOp, RondWerkgeversvraagAf, type Werkgeversvraaguitkomst } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier, type Formulierstand } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzerondjes, Tekstvak } from '../../formulier/velden.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { uitkomsten, type Vraag } from './vraag.ts';

type Eigenschappen = { readonly vraag: Vraag; readonly gedaan: (bericht: string) => void; readonly ververs: () => void };

function Gewijzigd<TVeld extends string, TData extends Handelingsdata>({ formulier, ververs }: { readonly formulier: Formulierstand<TVeld, TData>; readonly ververs: () => void }) {
  if (formulier.uitkomst?.conflict == null) return null;
  return (
    <Melding soort="warning" dringend>
      <p className="utrecht-paragraph"><strong>Een collega wijzigde deze vraag terwijl u keek. Er is nog niets van u verstuurd.</strong></p>
      <Button appearance="secondary-action-button" onClick={ververs}>Kijken hoe het nu is</Button>
    </Melding>
  );
}

function Opnemen({ vraag, gedaan, ververs }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: NeemWerkgeversvraagOp, versie: vraag.versie, begin: {}, toInput: (_waarden, versie) => ({ id: vraag.id, verwachteVersie: versie ?? vraag.versie }),
    bijGelukt: () => { gedaan('U hebt de vraag opgenomen.'); },
  });
  return <><Gewijzigd formulier={formulier} ververs={ververs} /><Formulier formulier={formulier} knop="Vraag opnemen">{null}</Formulier></>;
}

const namen = Object.keys(uitkomsten);
const isUitkomst = (waarde: string): waarde is Werkgeversvraaguitkomst => namen.includes(waarde);

function Afronden({ vraag, gedaan, ververs, sluit }: Eigenschappen & { readonly sluit: () => void }) {
  const formulier = useFormulier({
    operatie: RondWerkgeversvraagAf, versie: vraag.versie, begin: { uitkomst: '', toelichting: '' },
    controleer: ({ uitkomst }) => (isUitkomst(uitkomst) ? [] : [{ veld: 'uitkomst', code: 'VERPLICHT', melding: 'Kies wat ervan kwam.' }]),
    toInput: ({ uitkomst, toelichting }, versie) => ({ id: vraag.id, verwachteVersie: versie ?? vraag.versie, uitkomst: isUitkomst(uitkomst) ? uitkomst : 'NIET_GELUKT', toelichting: toTekst(toelichting) }),
    bijGelukt: () => { gedaan('De vraag is afgerond.'); },
  });
  return (
    <Uitklap titel="Vraag afronden">
      <Gewijzigd formulier={formulier} ververs={ververs} />
      <Formulier formulier={formulier} knop="Vraag afronden" annuleer={sluit}>
        <Keuzerondjes veld="uitkomst" label="Wat kwam ervan?" keuzes={Object.entries(uitkomsten).map(([waarde, tekst]) => ({ waarde, tekst }))} />
        <Tekstvak veld="toelichting" label="Toelichting" uitleg="Niets over personen." rijen={3} isVerplicht={false} />
      </Formulier>
    </Uitklap>
  );
}

/** Takes a question on, and ends it. Whose it is to do that the graph says. */
export function Afhandeling(eigenschappen: Eigenschappen) {
  const [isOpen, zetOpen] = useState(false);
  const { status } = eigenschappen.vraag;
  if (status === 'AFGEHANDELD') return null;
  if (status === 'OPEN') return <Opnemen {...eigenschappen} />;
  if (isOpen) return <Afronden {...eigenschappen} sluit={() => { zetOpen(false); }} />;
  return <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>Vraag afronden</Button></div>;
}
