import { answerApi } from '#app/api/v1/answer.ts';

export const dynamic = 'force-dynamic';

export {
  answerApi as GET,
  answerApi as POST,
  answerApi as PATCH,
  answerApi as PUT,
  answerApi as DELETE,
};
