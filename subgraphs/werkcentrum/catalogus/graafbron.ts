import { z } from 'zod';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { Graafvraag } from '../graafvraag.ts';
import type { Aanboduitkomst } from './delen.ts';

// The parties' offer is asked through the graph itself: werkcentrum knows no party's address.

const code = `{ code omschrijving lijst }`;

/** The one query with which the catalogue refreshes itself. */
export const aanbodvraag = `query CatalogusAanbod {
  arbeidsmarktregios {
    amCode
    aanbod {
      regels {
        partij houder nummer uuidInstrument naam omschrijving aanbieder tegel ${code} doelgroepen ${code} klantkenmerken ${code} uitvoeringsvorm ${code}
        gemeenten vrijePlaatsen wachttijdWeken kostenEuro duurWeken erkendLeerbedrijf begindatum einddatum
      }
      bronnen { code naam partij houder status peildatum reden { code toelichting bron grondslag { vindplaats omschrijving } } }
    }
  }
}`;

const tekst = z.string().nullable();
const getal = z.number().nullable();
const codeSchema = z.object({ code: z.string(), omschrijving: tekst, lijst: z.string() });
const partijSchema = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']);

const regelSchema = z.object({
  partij: partijSchema, houder: z.string(), nummer: z.string(), uuidInstrument: tekst, naam: z.string(), omschrijving: tekst, aanbieder: z.string(),
  tegel: codeSchema.nullable(), doelgroepen: z.array(codeSchema), klantkenmerken: z.array(codeSchema), uitvoeringsvorm: codeSchema.nullable(),
  gemeenten: z.array(z.string()).nullable(), vrijePlaatsen: getal, wachttijdWeken: getal, kostenEuro: getal, duurWeken: getal,
  erkendLeerbedrijf: z.boolean().nullable(), begindatum: tekst, einddatum: tekst,
});

/** A source with what it answered, as plain data. */
export const bronSchema = z.object({
  code: z.string(), naam: z.string(), partij: partijSchema, houder: z.string(),
  status: z.enum(['ACTUEEL', 'NIETS_GEVONDEN', 'NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD', 'GEEN_KOPPELING', 'VEROUDERD']),
  peildatum: tekst,
  reden: z.object({ code: z.string(), toelichting: z.string(), bron: tekst, grondslag: z.object({ vindplaats: z.string(), omschrijving: z.string() }).nullable() }).nullable(),
});

/** What the parties offer in one region, as plain data. */
export const regiodeelSchema = z.object({ regels: z.array(regelSchema), bronnen: z.array(bronSchema) });

const antwoordSchema = z.object({ arbeidsmarktregios: z.array(z.object({ amCode: z.string(), aanbod: z.unknown() })) });

/** A region whose part cannot be read is left out: that region gave no answer. */
export function leesAanbod(data: unknown): Aanboduitkomst {
  const antwoord = antwoordSchema.safeParse(data);
  if (!antwoord.success) return {};
  return Object.fromEntries(antwoord.data.arbeidsmarktregios.flatMap(({ amCode, aanbod }) => {
    const deel = regiodeelSchema.safeParse(aanbod);
    return deel.success ? [[amCode, deel.data]] : [];
  }));
}

/** Asks the graph what all parties offer in all regions. Rejects when the graph cannot be asked. */
export const createAanbodvraag = (graafvraag: Graafvraag, aanroeper: Aanroeper) => async (deadline: number): Promise<Aanboduitkomst> =>
  leesAanbod((await graafvraag(aanbodvraag, {}, { aanroeper, doel: 'catalogus', deadline })).data);
