import { useId, useState } from 'react';
import { Button } from '@utrecht/button-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import type { Operatie } from '../../../clients/kit/index.ts';
import type { ZoekBeroepenQuery, ZoekBeroepenQueryVariables } from '../../../clients/kit/operaties/referentieloket.ts';
import { useGraaf } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Afgemeld } from '../../kader/sessie.ts';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import type { Antwoord } from '../../../clients/kit/index.ts';
import { toAantaltekst } from '../../onderdelen/woorden.ts';
import type { Beroep } from './criteria.ts';

type Eigenschappen = {
  /** How occupations are looked up, for the purpose of who asks. */
  readonly operatie: Operatie<ZoekBeroepenQuery, ZoekBeroepenQueryVariables, 'query'>;
  readonly gekozen: readonly Beroep[];
  readonly kies: (beroepen: readonly Beroep[]) => void;
  /** Words to begin with. */
  readonly begin?: string;
  readonly meest?: number;
};

type Gevonden = { readonly tekst: string; readonly antwoord: Antwoord<ZoekBeroepenQuery> };

const Gekozen = ({ gekozen, kies }: Pick<Eigenschappen, 'gekozen' | 'kies'>) => (
  <ul className="loket-lijst loket-gekozen" aria-label="Gekozen beroepen">
    {gekozen.map(({ code, naam }) => (
      <li key={code}>
        <span>{naam}</span>
        <Button type="button" appearance="subtle-button" onClick={() => { kies(gekozen.filter((een) => een.code !== code)); }}>Verwijderen<span className="loket-onzichtbaar">: {naam}</span></Button>
      </li>
    ))}
  </ul>
);

function Uitkomst({ gevonden: { tekst, antwoord }, gekozen, voegToe }: { readonly gevonden: Gevonden; readonly gekozen: readonly Beroep[]; readonly voegToe: (beroep: Beroep) => void }) {
  const beroepen = antwoord.data?.zoekBeroepen ?? null;
  const over = beroepen?.filter(({ code }) => !gekozen.some((een) => een.code === code)) ?? [];
  return (
    <>
      <Antwoordmeldingen antwoord={antwoord} opnieuw={null} />
      {beroepen?.length === 0 && <Alinea>Er is geen beroep met “{tekst}” in de naam. Probeer een ander of korter woord.</Alinea>}
      {over.length > 0 && (
        <ul className="loket-lijst loket-keuzes" aria-label="Gevonden beroepen">
          {over.map(({ code, omschrijving }) => <li key={code}><Button type="button" appearance="secondary-action-button" onClick={() => { voegToe({ code, naam: omschrijving ?? code }); }}>{omschrijving ?? code}</Button></li>)}
        </ul>
      )}
    </>
  );
}

/** Chooses occupations of the list by words in their name. Enter looks them up and does not send the form around it. */
export function Beroepkiezer({ operatie, gekozen, kies, begin = '', meest = 10 }: Eigenschappen) {
  const id = useId();
  const [graaf, meld] = [useGraaf(), useMeld()];
  const [tekst, zetTekst] = useState(begin);
  const [gevonden, zet] = useState<Gevonden | null>(null);
  const zoek = (): void => {
    if (tekst.trim().length < 2) return;
    graaf.vraag(operatie, { tekst: tekst.trim() }).then((antwoord) => {
      zet({ tekst: tekst.trim(), antwoord });
      if (antwoord.data) meld(toAantaltekst(antwoord.data.zoekBeroepen.length, 'beroep gevonden.', 'beroepen gevonden.'));
    }, (fout: unknown) => { if (!(fout instanceof Afgemeld)) throw fout; });
  };
  const voegToe = (beroep: Beroep): void => {
    kies([...gekozen, beroep]);
    meld(`${beroep.naam} gekozen.`);
  };
  return (
    <div className="utrecht-form-field">
      <div className="utrecht-form-field__label"><FormLabel htmlFor={id}>Beroep<span className="loket-stil"> (niet verplicht)</span></FormLabel></div>
      <div className="utrecht-form-field-description" id={`${id}-uitleg`}>Zoek op een woord en kies wat past. Hoogstens {meest}.</div>
      {gekozen.length > 0 && <Gekozen gekozen={gekozen} kies={kies} />}
      {gekozen.length < meest && (
        <div className="loket-zoekregel">
          <Textbox id={id} value={tekst} autoComplete="off" aria-describedby={`${id}-uitleg`} onChange={(wijziging) => { zetTekst(wijziging.target.value); }} onKeyDown={(toets) => { if (toets.key === 'Enter') { toets.preventDefault(); zoek(); } }} />
          <Button type="button" appearance="secondary-action-button" onClick={zoek}>Beroep zoeken</Button>
        </div>
      )}
      {gevonden !== null && gekozen.length < meest && <Uitkomst gevonden={gevonden} gekozen={gekozen} voegToe={voegToe} />}
    </div>
  );
}
