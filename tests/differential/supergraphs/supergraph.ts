import { composeSupergraph, type Supergraph } from '../../../gateway/supergraph/compose.ts';

/** What every small subgraph begins with. */
export const fed = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"])
`;

/** A federated graph of which every subgraph is known. */
export type TestGraph = {
  readonly name: string;
  /** The SDL of each subgraph, by its name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Fields that clients ask under another name, because the planner mixes them up with what it requires itself. */
  readonly aliased?: readonly string[];
};

/** Composes a test graph. Throws Compositiefout when its subgraphs do not fit together. */
export const compose = ({ subgraphs }: TestGraph): Supergraph =>
  composeSupergraph(Object.entries(subgraphs).map(([naam, sdl]) => ({ naam, url: `http://${naam}.invalid`, sdl })));
