import { answerFollow } from '#app/api/v1/follow.ts';

export const dynamic = 'force-dynamic';

export { answerFollow as GET };
