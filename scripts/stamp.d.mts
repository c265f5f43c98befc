export function stateOf(
  paths: readonly string[],
  options?: {
    readonly words?: readonly string[];
    readonly isLeftOut?: (path: string) => boolean;
    readonly house?: string;
  },
): string;
export function isStamped(stamp: string, state: string): boolean;
export function unstamp(stamp: string): void;
export function setStamp(stamp: string, state: string): void;
