// What is judged, in which surroundings, and what a rule may say about it.
import type { Dag, Persoonsfeiten, Termijn } from '../feiten.ts';
import type { Kenmerken } from '../kenmerken.ts';
import type { Regeling } from '../regelingen.ts';
import type { Reden, Voorwaarde } from '../uitkomst.ts';

/** `Beschikbaarheidsstatus` in the SDL. */
export type Beschikbaarheidsstatus = 'BESCHIKBAAR' | 'VOORWAARDELIJK' | 'NIET_BESCHIKBAAR' | 'ONBEKEND';

/** The least that the rules must know of an instrument. Codes are those of EVA's lists; null is unknown. */
export type TeBeoordelenInstrument = {
  id: string;
  /** Item of the menukaart that gives ceiling and duration (RMT-SOLL, ...); null for everything else. */
  code: string | null;
  /** IT01 or IT02. */
  type: string;
  tegels: readonly string[];
  /** Empty is for everyone. */
  doelgroepen: readonly string[];
  uitvoeringsvormen: readonly string[];
  /** Code of the scheme; null for what a party offers regularly. */
  regeling: string | null;
  alleenBanenafspraak: boolean;
  alleenWajong: boolean;
  /** A recognised leerbedrijf is involved. */
  erkendLeerbedrijf: boolean | null;
  /** In euro, with or without btw as the ceiling of its item has it. */
  kostenEuro: number | null;
  duurMaanden: number | null;
  publicatie: Termijn;
  gerichtOpWerkhervatting: boolean | null;
  /** A voorliggende voorziening: comes before what the menukaart pays. */
  isVoorliggend: boolean;
  vrijePlaatsen: number | null;
};

/** A voorliggende voorziening of the region that this person can use, or may be able to. */
export type VoorliggendeVoorziening = { id: string; tegels: readonly string[]; uitvoeringsvormen: readonly string[]; bruikbaar: 'JA' | 'ONBEKEND' };

/** What surrounds the judgement. */
export type Beoordelingscontext = {
  regelingen: readonly Regeling[];
  voorliggend: readonly VoorliggendeVoorziening[];
  /** The instrument is on the menukaart of the person's region; null when the region or its menukaart is not known. */
  opMenukaart: boolean | null;
};

/** Everything that a rule may look at. `regeling` is the one that judges; null for regular offer. */
export type Vraag = {
  instrument: TeBeoordelenInstrument;
  feiten: Persoonsfeiten;
  kenmerken: Kenmerken;
  context: Beoordelingscontext;
  regeling: Regeling | null;
  peildatum: Dag;
};

/** What one rule says. */
export type Oordeel = { status: Beschikbaarheidsstatus; redenen: readonly Reden[]; voorwaarden: readonly Voorwaarde[] };

/** One rule; null when it has nothing to say about this instrument. */
export type Regel = (vraag: Vraag) => Oordeel | null;
