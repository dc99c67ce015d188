import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { worksFor } from '#lib/domain/access/member.ts';
import { localPath } from '#lib/i18n/path.ts';
import { ownQuestionnaire } from '#lib/i18n/messages/own-questionnaire.ts';
import { wordFileIssue, wordSuccessorProblem } from '#lib/i18n/questionnaire-problem.ts';
import { noFields, parseForm, readForm, takeFile } from '#lib/schemas/form.ts';
import {
	mostQuestionnaireBytes,
	parseOwnQuestionnaire,
	retireSchema
} from '#lib/schemas/own-questionnaire.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { loadOwnQuestionnaire } from '#lib/server/questionnaires/own/load.ts';
import { listOwnVersions } from '#lib/server/questionnaires/own/queries.ts';
import { retireOwnQuestionnaire } from '#lib/server/questionnaires/own/retire.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { describeOwn } from './describe.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor, organisation } = await requireMember(event);
	const { db, language } = event.locals;
	const own = await listOwnVersions(db, organisation.id);

	return {
		organisation: { id: organisation.id, name: organisation.name },
		mayLoad: worksFor(actor, organisation.id, ['orgadmin']),
		own: await Promise.all(
			own.map(async (each) =>
				describeOwn(each, await requireQuestionnaire(db, each.version), language)
			)
		),
		told: toldOf(event.url.searchParams.get('besked'))
	};
};

export const actions: Actions = {
	indlaes: async (event) => {
		const { actor, organisation } = await requireMember(event, ['orgadmin']);
		const { db, now, language } = event.locals;
		const body = await readForm(event.request);
		const file = body && takeFile(body, 'file');
		if (file === 'malformed' || !parseForm(body, noFields).ok) error(400);
		const words = ownQuestionnaire[language];
		const refuse = (...issues: readonly string[]) => fail(422, { issues });
		if (!file) return refuse(words.noFile);
		if (file.size > mostQuestionnaireBytes) return refuse(words.tooLarge);

		const parsed = parseOwnQuestionnaire(await file.text());
		if ('issues' in parsed)
			return refuse(...parsed.issues.map((issue) => wordFileIssue(issue, language)));
		const outcome = await loadOwnQuestionnaire(db, actor, organisation.id, parsed.file, now);
		switch (outcome.kind) {
			case 'loaded':
				return tell(event, 'indlaest');
			case 'known':
				return tell(event, 'kendt');
			case 'changed':
				return refuse(words.changed);
			case 'no_successor':
				return refuse(
					...outcome.problems.map((problem) => wordSuccessorProblem(problem, language))
				);
			case 'not_theirs':
				return missed(event);
		}
	},
	'tag-ud': async (event) => {
		const { actor, organisation } = await requireMember(event, ['orgadmin']);
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), retireSchema);
		if (!form.ok) error(form.status);
		const { version } = form.data;
		if ((await retireOwnQuestionnaire(db, actor, organisation.id, version, now)) === 'gone')
			missed(event);

		return tell(event, 'taget-ud');
	}
};

const told = ['indlaest', 'kendt', 'taget-ud'] as const;

function toldOf(text: string | null) {
	return told.find((each) => each === text);
}

/** Back to the page, which says it. */
function tell({ params, locals }: RequestEvent, what: (typeof told)[number]): never {
	const path = `/organisation/${params['org'] ?? ''}/skemaer?besked=${what}`;
	redirect(303, localPath(path, locals.language));
}
