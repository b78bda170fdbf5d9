import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { Alinea } from '../onderdelen/Alinea.tsx';
import { Dialoog } from '../onderdelen/Dialoog.tsx';
import { Melding } from '../onderdelen/Melding.tsx';
import { meldAanAls } from './aanmelden.ts';
import { useMeld } from './meldingen.tsx';
import type { Sessie } from './sessie.ts';
import { useSessiehouder, useSessiestand } from './sessiecontext.tsx';

function Vraag({ sessie }: { readonly sessie: Sessie }) {
  const houder = useSessiehouder();
  const meld = useMeld();
  const [stand, zet] = useState<{ readonly isBezig: boolean; readonly mis: string | null }>({ isBezig: false, mis: null });
  const meldAan = (): void => {
    zet({ isBezig: true, mis: null });
    meldAanAls((adres, opties) => fetch(adres, opties), { gebruiker: sessie.gebruiker, wie: sessie.naam }).then((nieuw) => {
      houder.meldAan(nieuw);
      meld('U bent weer aangemeld en gaat verder waar u was.');
    }, (fout: unknown) => { zet({ isBezig: false, mis: fout instanceof Error ? fout.message : 'Aanmelden lukte niet. Probeer het opnieuw.' }); });
  };
  return (
    <Dialoog titel="Meld u opnieuw aan">
      <Alinea>U was te lang aangemeld. Wat u hebt ingevuld staat er nog. Meld u opnieuw aan, dan gaat u verder waar u was.</Alinea>
      {stand.mis !== null && <Melding soort="error" dringend><p className="utrecht-paragraph">{stand.mis}</p></Melding>}
      <div className="loket-acties">
        <Button appearance="primary-action-button" disabled={stand.isBezig} onClick={meldAan}>Opnieuw aanmelden als {sessie.naam}</Button>
        <Button appearance="subtle-button" onClick={() => { houder.meldAf(); }}>Afmelden en stoppen</Button>
      </div>
    </Dialoog>
  );
}

/** Asks to sign in again over whatever is being done, as soon as the server says that the session expired. */
export function OpnieuwAanmelden() {
  const stand = useSessiestand();
  return stand.fase === 'verlopen' ? <Vraag sessie={stand.sessie} /> : null;
}
