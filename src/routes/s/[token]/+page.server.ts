import { error, fail, redirect } from '@sveltejs/kit';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { parseReplaceCode } from '#lib/domain/ballot/replace-code.ts';
import { linkSchema } from '#lib/schemas/answers.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { checkReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { unlockDraft } from '#lib/server/drafts/protect.ts';
import { deleteDraft, saveDraft } from '#lib/server/drafts/save.ts';
import { declareNotMine } from '#lib/server/invitations/decline.ts';
import { silenceInvitation } from '#lib/server/invitations/queries.ts';
import { hasToWait } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { describeInvitation } from './before.ts';
import { listOwnSteps } from './own-steps.ts';
import { pathTo } from './paths.ts';
import { requireLink, requireRespondent, type Opened } from './respondent.ts';
import { resumePage } from './turning.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const opened = await requireLink(event);
	const { invitation, state, found } = opened;
	const { contact, closesAt } = invitation.round;
	const told = { contact, closesAt: new Date(closesAt), note: event.url.searchParams.get('nu') };

	if (state !== 'open') return { kind: state, ...told };
	if (found.kind === 'locked') {
		return { kind: 'locked' as const, ...told, asked: askedIn(event, 'erase'), left: found.left };
	}

	const { questionnaire, steps, draft } = await requireRespondent(event, opened);

	return {
		kind: 'before' as const,
		...told,
		begun: draft.page !== '',
		start: pathTo(
			event.params.token,
			opened.marked?.start ?? resumePage(steps, draft),
			event.locals.language
		),
		asked: invitation.group === 'self' ? undefined : askedIn(event, 'close'),
		invitation: describeInvitation(invitation, questionnaire, steps, event.locals.language)
	};
};

/** What somebody is asked about before it is done, as the address of the page names it. */
const askedAs = { close: 'luk', erase: 'slet' } as const;

type Asked = keyof typeof askedAs;

function askedIn<One extends Asked>({ url }: RequestEvent, asked: One): One | undefined {
	return url.searchParams.get('nu') === askedAs[asked] ? asked : undefined;
}

export const actions: Actions = {
	default: async (event) => {
		const form = parseForm(await readForm(event.request), linkSchema);
		if (!form.ok) error(400, 'malformed form');

		const opened = await requireLink(event);
		const { go, code } = form.data;

		switch (go) {
			case 'next':
				return goOn(event, opened, code);
			case 'silence':
				return stopMails(event);
			case 'not_mine':
				return askFirst(event, 'close');
			case 'close':
				return closeLink(event);
			case 'afresh':
				return askFirst(event, 'erase');
			case 'erase':
				return beginAfresh(event, opened);
		}
	}
};

/** Begins, or goes on; with a code where the draft or the earlier answers ask for one. */
async function goOn(event: RequestEvent, opened: Opened, code: string | undefined) {
	if (opened.state === 'answered') return beginReplacing(event, opened, code);
	if (opened.state === 'open' && opened.found.kind === 'locked') {
		return openLocked(event, opened, code);
	}

	const { steps, draft } = await requireRespondent(event, opened);

	redirect(303, pathTo(event.params.token, resumePage(steps, draft), event.locals.language));
}

async function openLocked(event: RequestEvent, { invitation }: Opened, code = '') {
	const { params, locals } = event;
	if (code === '') return fail(422, { issue: 'missing' as const });

	const outcome = await unlockDraft(locals.db, locals.keys, invitation, params.token, code);

	switch (outcome) {
		case 'wrong':
			return fail(hasToWait(event) ? 429 : 422, { issue: 'wrong' as const });
		case 'deleted':
			redirect(303, pathTo(params.token, '', locals.language, { nu: 'slettet' }));
		case 'unlocked':
		case 'no_draft': {
			const { steps, draft } = await requireRespondent(event, await requireLink(event));
			redirect(303, pathTo(params.token, resumePage(steps, draft), locals.language));
		}
	}
}

async function beginReplacing(event: RequestEvent, { invitation }: Opened, text = '') {
	const { params, locals } = event;
	if (text === '') return fail(422, { issue: 'missing' as const });

	const { db, keys, language } = locals;
	const outcome = await checkReplaceCode(db, params.token, invitation.evaluationId, text);
	const replaces = parseReplaceCode(text);
	if (outcome !== 'ok' || replaces === undefined) {
		const issue = outcome === 'locked' ? ('locked' as const) : ('wrong' as const);
		return fail(hasToWait(event) ? 429 : 422, { issue });
	}

	const questionnaire = await requireQuestionnaire(db, invitation.round.questionnaireVersion);
	const first = resumePage(listOwnSteps(questionnaire, invitation, emptyDraft), emptyDraft);
	await deleteDraft(db, keys, invitation, params.token);
	await saveDraft(db, keys, invitation, params.token, { ...emptyDraft, page: first, replaces });

	redirect(303, pathTo(params.token, first, language));
}

/** What cannot be undone takes two presses: some programs that check mails press every button once. */
function askFirst({ params, locals }: RequestEvent, asked: Asked): never {
	redirect(303, pathTo(params.token, '', locals.language, { nu: askedAs[asked] }));
}

async function beginAfresh(event: RequestEvent, { invitation }: Opened) {
	const { params, locals } = event;
	await deleteDraft(locals.db, locals.keys, invitation, params.token);

	redirect(303, pathTo(params.token, '', locals.language));
}

async function stopMails({ params, locals }: RequestEvent) {
	await silenceInvitation(locals.db, params.token);

	redirect(303, `${pathTo(params.token, '', locals.language)}#mails`);
}

async function closeLink({ params, locals }: RequestEvent) {
	await declareNotMine(locals.db, locals.keys, params.token);

	redirect(303, pathTo(params.token, '', locals.language, { nu: 'lukket' }));
}
