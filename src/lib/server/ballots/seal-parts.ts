import type { Kysely } from 'kysely';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { countParts, encodeParts } from '#lib/domain/ballot/parts.ts';
import type { Database } from '../db/schema.ts';
import type { Invitation } from '../invitations/queries.ts';
import { sealerTo } from '../keys/seal.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { randomId } from '../random.ts';
import { ballotBinding } from './binding.ts';
import { hashReplaceCode } from './replace-code.ts';

/**
 * The ballots of one submission: each part sealed by itself, bound to its evaluation, group and place,
 * with a hash of its own under which the replace code finds it.
 */
export async function sealParts(
	db: Kysely<Database>,
	{ evaluationId, group, round }: Invitation,
	draft: Draft,
	code: string
) {
	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const parts = encodeParts(questionnaire, round.selection, group, draft);
	if (parts.length !== countParts(questionnaire, round.selection))
		throw new Error('a part is missing');

	const seal = sealerTo(round.ballotKey, 'ballot');

	return parts.map((plain, part) => ({
		...{ id: randomId(), evaluationId, group, part },
		sealed: seal(plain, ballotBinding(evaluationId, group, part)),
		replaceHash: hashReplaceCode(code, part)
	}));
}
