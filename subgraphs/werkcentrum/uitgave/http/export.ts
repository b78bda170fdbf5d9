import { z } from 'zod';
import type { Invoerfout } from '../../../shared/invoer.ts';
import { isSamendrukbaar, mediatypen } from '../bestanden.ts';
import { formaten, type Formaat } from '../uitgave.ts';
import { adressen } from './adressen.ts';
import { getBestand, getGecodeerd, type Bestandskeuze } from './keuze.ts';
import { createVraaglezer } from './lees-vraag.ts';
import { checkBestand, parameters, type Ruwevraag } from './parameters.ts';
import { ongeldig, Probleem } from './probleem.ts';
import { getLaatste, getUitgave, maakRoute, type Antwoord, type Middelen, type Route } from './route.ts';

const gewoon = z.strictObject({ tabel: parameters.tabel.default('instrumenten'), regio: parameters.regio.optional() });
const metDialect = z.strictObject({ ...gewoon.shape, bom: parameters.bom.optional(), variant: parameters.variant.optional() });

type Vraag = z.output<typeof metDialect>;

async function stuurExport(middelen: Middelen, formaat: Formaat, { tabel, regio, bom, variant }: Vraag, versie: string | undefined): Promise<Antwoord> {
  const uitgave = versie === undefined ? getLaatste(middelen) : getUitgave(middelen, versie);
  const excel = variant === 'excel';
  const keuze: Bestandskeuze = { tabel, formaat, regio: regio ?? null, csv: { bom: excel || bom === 'ja', excel } };
  const bestand = await getBestand(middelen, uitgave, keuze);
  return {
    soort: 'bestand', bestand, mediatype: mediatypen[formaat],
    codeer: isSamendrukbaar(formaat) ? (codering) => getGecodeerd(middelen, uitgave, keuze, codering) : null, bewaring: versie === undefined ? 'kort' : 'altijd',
    naam: `${['catalogus', tabel, regio, excel ? 'excel' : undefined, uitgave.versie].filter((deel) => deel !== undefined).join('-')}.${formaat}`,
    vastPad: adressen.bestand(uitgave.versie, formaat, { tabel, regio, bom, variant }),
  };
}

const hoofdletter = (woord: string): string => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`;

const omschrijving = 'De rijen zijn in elk formaat dezelfde. Een download die afbreekt gaat verder met Range en If-Range. '
  + 'Repr-Digest (sha-256) staat er alleen zonder Content-Encoding: het geldt voor de bytes zoals ze verstuurd worden.';

const maakExport = (formaat: Formaat, isLaatste: boolean): Route => maakRoute({
  pad: isLaatste ? `/catalogus/export.${formaat}` : `/catalogus/versies/{versie}/export.${formaat}`,
  operatie: `export${hoofdletter(formaat)}${isLaatste ? '' : 'VanVersie'}`,
  titel: `Een tabel van ${isLaatste ? 'de laatste versie' : 'een versie'} als ${formaat}`,
  omschrijving,
  vraag: formaat === 'csv' ? metDialect : gewoon,
  samenhang: checkBestand,
  antwoorden: [{ mediatype: mediatypen[formaat], vorm: null, omschrijving: 'Het bestand.' }],
  problemen: [404, 416],
  isZwaar: true,
  handel: (middelen, vraag, { versie }) => stuurExport(middelen, formaat, vraag, versie),
});

/** The files, of the latest edition and of each. */
export const exportroutes: readonly Route[] = formaten.flatMap((formaat) => [maakExport(formaat, true), maakExport(formaat, false)]);

/** Paths of files in a format that there is not, as the router writes them. */
export const onbekendeExportpaden = ['/catalogus/export.:formaat', '/catalogus/versies/:versie/export.:formaat'] as const;

const leesVraag = createVraaglezer(metDialect, checkBestand);

function listFouten(ruw: Ruwevraag): readonly Invoerfout[] {
  try {
    leesVraag(ruw);
    return [];
  } catch (fout) {
    if (fout instanceof Probleem) return fout.fouten;
    throw fout;
  }
}

/** A question for a file in a format that there is not: that is wrong, and all else that is. */
export const onbekendFormaat = (ruw: Ruwevraag): Probleem => ongeldig([
  { veld: 'formaat', code: 'ONBEKEND_FORMAAT', melding: `Dit formaat is er niet; kies uit ${formaten.join(', ')}.` }, ...listFouten(ruw),
]);
