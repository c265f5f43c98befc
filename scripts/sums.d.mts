/** What a runner counted. */
export interface Sums {
  readonly passed: number;
  readonly failed: number;
}

export function sumsOfVitest(file: string): Sums | null;
export function sumsOfPlaywright(file: string): Sums | null;
export function judged(sums: Sums | null, code: number): Sums;
