import { useState } from 'react';
import { StelArbeidsmarktprofielVast, ZoekEigenBeroepen, type Opleidingsniveau } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstveld, Vinkje } from '../../formulier/velden.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { Beroepkiezer } from '../matching/Beroepkiezer.tsx';
import type { Beroep } from '../matching/criteria.ts';
import type { Mijnprofiel, Mijnruimte } from './gegevens.ts';
import { controleerProfiel, niveaus, toGetal } from './profiel.ts';

type Eigenschappen = { readonly profiel: Mijnprofiel | null; readonly beroepen: readonly Beroep[]; readonly ruimte: Mijnruimte; readonly sluit: () => void };

const tekst = (waarde: number | string | null | undefined): string => (waarde == null ? '' : String(waarde));
const isNiveau = (waarde: string): waarde is Opleidingsniveau => niveaus.some(([niveau]) => niveau === waarde);

/** What the person looks for work with, and whether others may find it. */
export function Profielformulier({ profiel, beroepen: begin, ruimte, sluit }: Eigenschappen) {
  const [beroepen, kiesBeroepen] = useState(begin);
  const formulier = useFormulier({
    operatie: StelArbeidsmarktprofielVast, versie: profiel?.versie ?? 0,
    begin: {
      postcodegebied: tekst(profiel?.postcodegebied), reisafstandKm: tekst(profiel?.reisafstandKm), minimaleUrenPerWeek: tekst(profiel?.minimaleUrenPerWeek), maximaleUrenPerWeek: tekst(profiel?.maximaleUrenPerWeek),
      opleidingsniveau: tekst(profiel?.opleidingsniveau), beschikbaarVanaf: tekst(profiel?.beschikbaarVanaf), vrijgeven: profiel?.isVrijgegeven ? 'ja' : '',
    },
    controleer: (waarden) => controleerProfiel(waarden),
    toInput: (waarden, versie) => ({
      persoonId: null, verwachteVersie: versie ?? 0, vrijgeven: waarden.vrijgeven === 'ja', beroepen: beroepen.map(({ code }) => code), vaardigheden: [...profiel?.vaardigheden ?? []],
      opleidingsniveau: isNiveau(waarden.opleidingsniveau) ? waarden.opleidingsniveau : null, minimaleUrenPerWeek: toGetal(waarden.minimaleUrenPerWeek), maximaleUrenPerWeek: toGetal(waarden.maximaleUrenPerWeek),
      postcodegebied: toTekst(waarden.postcodegebied), reisafstandKm: toGetal(waarden.reisafstandKm), beschikbaarVanaf: toTekst(waarden.beschikbaarVanaf),
    }),
    bijGelukt: ({ stelArbeidsmarktprofielVast }) => {
      sluit();
      ruimte.gedaan(stelArbeidsmarktprofielVast?.profiel?.isVrijgegeven ? 'Uw gegevens zijn opgeslagen. Werkgevers kunnen u vinden zonder te weten wie u bent.' : 'Uw gegevens zijn opgeslagen. Werkgevers kunnen u niet vinden.');
    },
  });
  return (
    <Uitklap titel="Vertel wat u zoekt">
      {formulier.uitkomst?.conflict && <Melding soort="warning" dringend><p className="utrecht-paragraph">Deze gegevens zijn intussen veranderd, misschien door uw loket. Sluit dit formulier, kijk hoe het nu is, en begin opnieuw.</p></Melding>}
      <Formulier formulier={formulier} knop="Opslaan" annuleer={sluit}>
        <Beroepkiezer operatie={ZoekEigenBeroepen} gekozen={beroepen} kies={kiesBeroepen} />
        <div className="loket-naast">
          <Tekstveld veld="postcodegebied" label="Postcode" uitleg="Alleen de vier cijfers." toetsen="numeric" maxLengte={4} isVerplicht={false} />
          <Tekstveld veld="reisafstandKm" label="Hoe ver wilt u reizen?" uitleg="In kilometers." toetsen="numeric" isVerplicht={false} />
          <Tekstveld veld="minimaleUrenPerWeek" label="Minstens zoveel uur per week" toetsen="numeric" isVerplicht={false} />
          <Tekstveld veld="maximaleUrenPerWeek" label="Hoogstens zoveel uur per week" toetsen="numeric" isVerplicht={false} />
          <Keuzelijst veld="opleidingsniveau" label="Uw hoogste opleiding" keuzes={niveaus.map(([waarde, naam]) => ({ waarde, tekst: naam }))} isVerplicht={false} />
          <Tekstveld veld="beschikbaarVanaf" label="Vanaf wanneer kunt u werken?" soort="date" isVerplicht={false} />
        </div>
        <Vinkje veld="vrijgeven" label="Werkgeversservicepunten mogen dit vinden" uitleg="Zij zien niet wie u bent. Willen zij contact? Dan vragen zij dat aan u, via uw loket." />
      </Formulier>
    </Uitklap>
  );
}
