import { answerAuth } from '#app/api/auth/answer.ts';

export const dynamic = 'force-dynamic';

export { answerAuth as GET, answerAuth as POST };
