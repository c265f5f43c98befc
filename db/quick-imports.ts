import { type ResolveFnOutput, type ResolveHookContext, registerHooks } from 'node:module';

/** The project's folder as Node names its files: every `#room/…` of package.json begins there. */
const ROOT = new URL('../', import.meta.url).href;
const LIBRARIES = `${ROOT}node_modules/`;

/**
 * Makes imports of this process or thread quick; to be called before the first import of drizzle, so by a
 * file that then imports the rest with `import()`. Node 24.21 parses a library's package.json anew for each
 * import of it and for each of its modules (drizzle has 130, and 1,200 exports: 700 ms of processor time,
 * where the same files as CommonJS take 90), and looks for the package of each file of ours. So our own files
 * are named without asking, and a library that we import is looked for once.
 */
export function quickenImports(): void {
  const found = new Map<string, ResolveFnOutput>();
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const place = placeOf(specifier, context);
      if (place !== null) return place;
      const isShared =
        isOurs(context.parentURL) && isImported(context) && !specifier.startsWith('.');
      const before = isShared ? found.get(specifier) : undefined;
      if (before !== undefined) return before;
      const isDrizzle = specifier === 'drizzle-orm' || specifier.startsWith('drizzle-orm/');
      const conditions = isDrizzle ? ['node', 'require'] : context.conditions;
      const resolved = nextResolve(specifier, { ...context, conditions });
      if (isShared) found.set(specifier, { ...resolved, shortCircuit: true });
      return resolved;
    },
  });
}

/** Where a file stands whose kind its name tells; null for all else, which Node finds. */
function placeOf(specifier: string, context: ResolveHookContext): ResolveFnOutput | null {
  const { parentURL = '' } = context;
  const isBeside = specifier.startsWith('./') || specifier.startsWith('../');
  if (specifier.endsWith('.ts') && (specifier.startsWith('#') || isBeside) && isOurs(parentURL)) {
    const url = isBeside ? new URL(specifier, parentURL).href : ROOT + specifier.slice(1);
    return { url, format: 'module-typescript', shortCircuit: true };
  }
  if (specifier.endsWith('.mjs') && isBeside && isImported(context)) {
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  }
  return null;
}

/** Whether it is an `import` that asks: a `require` may be given another file of the same library. */
function isImported({ conditions }: ResolveHookContext): boolean {
  return conditions.includes('import');
}

/** Whether a file is the project's own, and no library's. */
function isOurs(url: string | undefined): boolean {
  return url?.startsWith(ROOT) === true && !url.startsWith(LIBRARIES);
}
