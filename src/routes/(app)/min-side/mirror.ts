import { unpackMirror } from '#lib/domain/mirror/pack.ts';
import { listMirrorStatements } from '#lib/domain/mirror/statements.ts';
import { findSavedMirror } from '#lib/server/accounts/queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';

/** The mirror profile that an account has kept, with the statements it answers; undefined without one. */
export async function findMirror({ db, language }: App.Locals, accountId: string) {
	const saved = await findSavedMirror(db, accountId);
	if (!saved) return undefined;

	const questionnaire = await requireQuestionnaire(db, saved.questionnaireVersion);
	const statements = listMirrorStatements(questionnaire, language);
	const answers = unpackMirror(saved.answers, statements);

	return answers && { statements, answers, savedOn: saved.savedOn };
}
