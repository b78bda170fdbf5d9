import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { MijnBeroepen } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Bezig } from '../../onderdelen/Bezig.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import type { Mijnprofiel, Mijnruimte } from './gegevens.ts';
import { Profielformulier } from './Profielformulier.tsx';

type Eigenschappen = { readonly profiel: Mijnprofiel | null; readonly ruimte: Mijnruimte };

/** The form, as soon as the names of the occupations are there: a profile holds codes only. */
function Openformulier({ profiel, ruimte, sluit }: Eigenschappen & { readonly sluit: () => void }) {
  const codes = profiel?.beroepen ?? [];
  const { data, antwoord } = useVraag(MijnBeroepen, codes.length === 0 ? null : { codes });
  if (codes.length > 0 && antwoord === null) return <Bezig />;
  return <Profielformulier profiel={profiel} beroepen={codes.map((code) => ({ code, naam: data?.beroepen.find((een) => een.code === code)?.omschrijving ?? code }))} ruimte={ruimte} sluit={sluit} />;
}

/** Whether the person can be found by who has work, and what they look for. */
export function Profiel({ profiel, ruimte }: Eigenschappen) {
  const [isOpen, zetOpen] = useState(false);
  return (
    <Deel titel="Waarmee u werk zoekt" bij={profiel?.isVrijgegeven ? <Label soort="goed" icoon="goed">Te vinden voor werkgevers</Label> : <Label soort="stil" icoon="gestopt">Niet te vinden voor werkgevers</Label>}>
      <Alinea>{profiel?.isVrijgegeven ? 'Wie werk heeft kan u vinden, zonder te weten wie u bent. U kunt dat altijd stoppen.' : 'U kunt hier zeggen welk werk u zoekt, en of wie werk heeft u mag vinden. Zij zien niet wie u bent.'}</Alinea>
      {!isOpen && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>{profiel === null ? 'Invullen welk werk ik zoek' : 'Bekijken of veranderen'}</Button></div>}
      {isOpen && <Openformulier profiel={profiel} ruimte={ruimte} sluit={() => { zetOpen(false); }} />}
    </Deel>
  );
}
