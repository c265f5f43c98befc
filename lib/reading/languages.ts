import { english } from '#lib/reading/english/english.ts';
import type { Language } from '#lib/reading/language.ts';

/** The languages the machine reads, the likeliest first: each is a folder with its lists and finders. */
export const LANGUAGES: readonly Language[] = [english];
