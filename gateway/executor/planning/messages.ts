import type { QueryPlan } from '@apollo/query-planner';

/** What the thread is told. */
export type ToThread =
  | { readonly kind: 'load'; readonly supergraph: number; readonly sdl: string }
  | { readonly kind: 'unload'; readonly supergraph: number }
  | { readonly kind: 'plan'; readonly supergraph: number; readonly id: number; readonly query: string; readonly operationName: string | null };

/** What the thread tells: a plan, that planning takes too much, or that it failed. */
export type FromThread =
  | { readonly id: number; readonly kind: 'plan'; readonly plan: QueryPlan }
  | { readonly id: number; readonly kind: 'too-much' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
