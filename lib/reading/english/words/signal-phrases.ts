/**
 * Phrases that carry a signal, one a line: `strength phrase`, where 1 is weak, 2 plain and 3 strong. In a
 * phrase `a|b` is either word, `word?` may be missing, `..` stands for up to three words of any kind.
 * Source: general English usage; hedges after Hyland (Hedging in Scientific Research Articles, 1998) and
 * agencies' style guides, gaps as newsrooms write them.
 */
export const HEDGES = `
2 reportedly
3 allegedly
3 purportedly
3 supposedly
2 apparently
1 seemingly
2 ostensibly
1 presumably
2 rumored|rumoured
2 alleged|purported
2 is|are|was|were|be|been|'s|'re widely|generally|commonly|often|long? said|believed|thought|understood|rumored|rumoured|alleged|reported|suspected|presumed|assumed|feared|considered to
2 it is|was|has been? widely|generally|long? said|believed|thought|understood|rumored|rumoured|alleged|reported|suspected|feared that
2 if confirmed|true|verified
1 appear|appears|appeared|seem|seems|seemed to
1 is|are|was|were likely|unlikely to
`;

/** The text says itself that something was not checked, shown or answered. */
export const GAPS = `
3 has|have|had|is|are|was|were not|never yet? been? yet? independently? verified|confirmed|corroborated|substantiated|authenticated
3 hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't yet? been? yet? independently? verified|confirmed|corroborated|substantiated|authenticated
3 has|have|had yet to be independently? verified|confirmed|corroborated|substantiated
3 could|can|cannot not? be|immediately|independently be|immediately|independently? be|independently? verified|confirmed|corroborated|substantiated|authenticated
3 couldn't|can't be|immediately|independently be|immediately|independently? be|independently? verified|confirmed|corroborated|substantiated|authenticated
3 could|can|did|has|have not|never immediately? independently? verify|confirm|corroborate|authenticate|verified|confirmed|corroborated
3 cannot|couldn't|can't|didn't|hasn't|haven't immediately? independently? verify|confirm|corroborate|authenticate|verified|confirmed|corroborated
3 was|were|is|are|been not able|unable to immediately? independently? verify|confirm|corroborate|authenticate
3 was|were|is|are|been unable to immediately? independently? verify|confirm|corroborate|authenticate
3 not independently verified|confirmed|corroborated
3 no independent verification|confirmation|corroboration|evidence
3 independent verification|confirmation is|was|were|nearly|almost|virtually|being|remains? is|was|nearly|almost|virtually? impossible|difficult|unavailable
3 no evidence|proof was|is|has|were been? given|provided|offered|presented|shown|cited
3 without|not providing|offering|giving|citing|presenting|showing any? evidence|proof|details
3 provided|offered|gave|cited|presented|showed|provides|offers|gives|cites no evidence|proof
3 did|does|do|has|have not provide|offer|give|cite|present|show|provided|offered|given|cited|presented|shown any? evidence|proof|details
3 didn't|doesn't|hasn't provide|offer|give|cite|present|provided|offered|given|cited|presented any? evidence|proof
2 did|do|does|has|have|had not immediately? respond|reply|responded|replied to .. request|requests|questions|inquiries|messages|calls|emails|comment
2 didn't|don't|hasn't|haven't immediately? respond|reply|responded|replied to .. request|requests|questions|inquiries|messages|calls|emails|comment
2 did|has|have|had not immediately? return|returned|answer|answered .. calls|messages|emails|call|message|email|questions|request|requests
2 didn't|hasn't immediately? return|returned|answer|answered .. calls|messages|emails|call|message|email|questions|request|requests
2 could|cannot not? immediately? be immediately? reached
2 was|were not immediately? available|reachable for?
2 declined|declines|refused|refuses to immediately? comment
2 declined|refused .. request|requests for comment
2 unverified|unconfirmed|uncorroborated|unsubstantiated
1 it|which|that is|was|remains|remained not immediately? clear
1 it|remains|remained|is|was unclear
`;

/** Somebody who does not want to be named. */
export const ANONYMITY = `
3 on|under condition|conditions of anonymity|confidentiality
3 on the condition of|that anonymity|confidentiality|he|she|they
3 asked|requested|wished|wanted|preferred|declined|refused not? to remain|stay|be anonymous|named|identified
3 asked|requested not to be further? named|identified|quoted
3 requested|requesting|granted|demanding|demanded anonymity
3 spoke|speaking|speak anonymously
2 not|n't authorized|authorised|allowed|permitted|cleared to speak|discuss|talk|comment|brief
2 wasn't|weren't|isn't authorized|authorised|allowed|permitted|cleared to speak|discuss|talk|comment|brief
3 whose name|names|identity|identities .. withheld|changed|protected
`;
