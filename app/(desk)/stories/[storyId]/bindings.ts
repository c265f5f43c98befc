import { z } from 'zod';
import type { Stroke } from './stroke.ts';

/** The strokes a person chose instead of the usual ones, by the action's id. None: no key at all. */
export type Bindings = Readonly<Record<string, readonly Stroke[]>>;

/** What has strokes: an action. */
export interface Bindable {
  readonly id: string;
  /** The usual ones. */
  readonly strokes: readonly Stroke[];
}

/** Everything at its usual key. */
export const USUAL: Bindings = {};

const bindingsSchema = z.record(z.string(), z.array(z.string().min(1).max(40)).max(4));

/** The strokes that do an action. */
export function strokesFor(bindings: Bindings, action: Bindable): readonly Stroke[] {
  return Object.hasOwn(bindings, action.id) ? (bindings[action.id] ?? []) : action.strokes;
}

/** The actions a stroke asks for, in the order of the list. */
export function actionsAt<Action extends Bindable>(
  bindings: Bindings,
  actions: readonly Action[],
  stroke: Stroke,
): readonly Action[] {
  return actions.filter((action) => strokesFor(bindings, action).includes(stroke));
}

/**
 * The bindings with one stroke for an action instead of those it had. Actions that had the stroke lose it,
 * so that no key comes to do two things; those that shared it with this action before keep it.
 */
export function bound(
  bindings: Bindings,
  actions: readonly Bindable[],
  action: Bindable,
  stroke: Stroke,
): Bindings {
  const isShared = strokesFor(bindings, action).includes(stroke);
  const next: Record<string, readonly Stroke[]> = { ...bindings, [action.id]: [stroke] };
  for (const other of isShared ? [] : actionsAt(bindings, actions, stroke)) {
    if (other.id === action.id) continue;
    next[other.id] = strokesFor(bindings, other).filter((held) => held !== stroke);
  }
  return next;
}

/** The bindings with an action back at its usual strokes, which others then give up. */
export function unbound(
  bindings: Bindings,
  actions: readonly Bindable[],
  action: Bindable,
): Bindings {
  const next: Record<string, readonly Stroke[]> = {};
  for (const [id, strokes] of Object.entries(bindings)) {
    if (id === action.id) continue;
    const usual = actions.find((other) => other.id === id)?.strokes ?? [];
    next[id] = strokes.filter(
      (stroke) => !action.strokes.includes(stroke) || usual.includes(stroke),
    );
  }
  return next;
}

/** Reads bindings as the browser kept them; what is not understood leaves everything as usual. */
export function bindingsFromText(text: string | undefined): Bindings {
  if (text === undefined) return USUAL;
  try {
    return bindingsSchema.safeParse(JSON.parse(text)).data ?? USUAL;
  } catch {
    return USUAL;
  }
}
