import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import type { Handeling, Handelingsdata, Handelingsinvoer, Handelingsvariabelen, Invoerfout, Operatie, Uitkomst } from '../../clients/kit/index.ts';
import { createHandeling } from '../../clients/kit/index.ts';
import { useHandeling } from '../kader/graaf.tsx';
import { Antwoordmeldingen } from '../kader/Weigering.tsx';
import { Melding } from '../onderdelen/Melding.tsx';
import { Foutoverzicht } from './Foutoverzicht.tsx';
import { verdeelFouten, zonderFouten, type Veldfouten, type Waarden } from './stand.ts';
import { Veldruimte } from './velden.tsx';

/** What a form is made of. */
export type Formulierdelen<TVeld extends string, TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen> = {
  readonly operatie: Operatie<TData, TVariabelen, 'mutation'>;
  /** What stands in the fields at first; its names are those of the fields. */
  readonly begin: Waarden<TVeld>;
  /** The input of the act. @param versie the version of the plan that the user saw last; null for an act that knows none. */
  readonly toInput: (waarden: Waarden<TVeld>, versie: number | null) => Handelingsinvoer<TVariabelen>;
  /** What the form itself can see is wrong, so that it cannot be sent; the rest the graph says. */
  readonly controleer?: (waarden: Waarden<TVeld>) => readonly Invoerfout[];
  readonly versie?: number;
  readonly bijGelukt: (data: TData) => void;
};

/** A form as it stands. */
export type Formulierstand<TVeld extends string, TData extends Handelingsdata> = {
  readonly id: string;
  readonly waarden: Waarden<TVeld>;
  readonly zet: (veld: string, waarde: string) => void;
  readonly fouten: Veldfouten;
  readonly isBezig: boolean;
  readonly uitkomst: Uitkomst<TData> | null;
  /** Sends it. @param versie goes over what somebody else did, knowingly. */
  readonly verstuur: (versie?: number) => void;
  /** Forgets that there was a conflict, and keeps the fields. */
  readonly wisConflict: () => void;
};

/**
 * A form that does one act. What was filled in stays until the act is done: after an error, a conflict, a lost connection, and an
 * expired session. Sending twice does it once.
 */
export function useFormulier<TVeld extends string, TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(delen: Formulierdelen<TVeld, TData, TVariabelen>): Formulierstand<TVeld, TData> {
  const id = useId();
  const [waarden, zetWaarden] = useState(delen.begin);
  // The version that was there when the form was opened: what others do meanwhile is to be seen before it is gone over.
  const [geziene, zetGeziene] = useState(delen.versie ?? null);
  const [fouten, zetFouten] = useState<Veldfouten>(zonderFouten);
  const { doe, isBezig, uitkomst, wis } = useHandeling((): Handeling<TData, TVariabelen> => createHandeling(delen.operatie));
  const velden = Object.keys(waarden);
  const stuur = async (versie: number | null): Promise<void> => {
    const eigen = delen.controleer?.(waarden) ?? [];
    zetFouten(verdeelFouten(eigen, velden));
    if (eigen.length > 0) return wis();
    const gedaan = await doe(delen.toInput(waarden, versie));
    if (!gedaan) return;
    if (gedaan.gelukt && gedaan.data !== null) return delen.bijGelukt(gedaan.data);
    if (gedaan.conflict === null) zetFouten(verdeelFouten(gedaan.invoerfouten, velden));
  };
  return {
    id, waarden, fouten, isBezig, uitkomst,
    zet: (veld, waarde) => { zetWaarden((eerder) => ({ ...eerder, [veld]: waarde })); },
    verstuur(versie) {
      if (versie !== undefined) zetGeziene(versie);
      void stuur(versie ?? geziene);
    },
    wisConflict: wis,
  };
}

type Eigenschappen<TVeld extends string, TData extends Handelingsdata> = {
  readonly formulier: Formulierstand<TVeld, TData>;
  /** What the button that sends it says. */
  readonly knop: string;
  readonly annuleer?: () => void;
  /** What is not what most people come for stands out less. */
  readonly isBijzaak?: boolean;
  readonly children: ReactNode;
};

/** A form with its fields: what is wrong above it, with a link to each field; the button is there once, also while it is being sent. */
export function Formulier<TVeld extends string, TData extends Handelingsdata>({ formulier, knop, annuleer, isBijzaak = false, children }: Eigenschappen<TVeld, TData>) {
  const { id, fouten, isBezig, uitkomst, verstuur } = formulier;
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    verstuur();
  };
  return (
    <form className="loket-formulier" noValidate onSubmit={bijVersturen} aria-busy={isBezig}>
      <Foutoverzicht formulier={id} fouten={fouten} />
      {uitkomst?.isEerderGedaan && <Melding soort="warning" dringend><p className="utrecht-paragraph">Een eerdere poging is toch gelukt, met wat u toen had ingevuld. Kijk eerst hoe het nu is voordat u nog iets verstuurt.</p></Melding>}
      {uitkomst && !uitkomst.gelukt && fouten.perVeld.size + fouten.overig.length === 0 && (
        <div role="alert"><Antwoordmeldingen antwoord={{ ...uitkomst.antwoord, data: null }} opnieuw={() => { verstuur(); }} /></div>
      )}
      <Veldruimte formulier={formulier}>{children}</Veldruimte>
      <div className="loket-acties">
        <Button type="submit" appearance={isBijzaak ? 'secondary-action-button' : 'primary-action-button'} busy={isBezig} aria-disabled={isBezig || undefined}>{isBezig ? 'Wordt verstuurd…' : knop}</Button>
        {annuleer && <Button appearance="secondary-action-button" onClick={annuleer}>Annuleren</Button>}
      </div>
    </form>
  );
}
