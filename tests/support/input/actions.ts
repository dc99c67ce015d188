import { listMirrorStatements } from '#lib/domain/mirror/statements.ts';
import { listAskedFields } from '#lib/domain/questionnaire/background.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { formsOf, revisionOf, type Action } from './forms.ts';
import { listOrganisationActions } from './organisation-actions.ts';
import { stopRound } from './organisation/open-round.ts';
import { postForm, type Stage } from './stage.ts';

/**
 * Every form there is, in an order in which all of them can be sent, the last ones once only. Each
 * `cast`, 0 or 1, has people, links and evaluations of its own.
 */
export async function listActions(stage: Stage, cast: number): Promise<readonly Action[]> {
	return [
		...(await listRespondents(stage, cast)),
		...listPublic(),
		...(await listOrganisationActions(stage, cast)),
		...(await listSignedIn(stage, cast))
	];
}

async function listRespondents(
	{ listLinks, server }: Stage,
	cast: number
): Promise<readonly Action[]> {
	const links = listLinks('employee').slice(cast * 4);
	const [first = '', second = '', third = ''] = links;
	const wordy = await findWithComments(server.origin, listLinks('employee').slice(3), cast);
	const self = listLinks('self')[cast] ?? '';
	const { answers } = await readForm(server.origin, first);
	await beginDraft(server.origin, second);
	await beginDraft(server.origin, third);
	const respond = formsOf('/s/[token]', undefined);

	return [
		respond(first, { go: 'next' }),
		{ ...respond(answers.path, answers.fields), route: '/s/[token]/[page]' },
		{ ...respond(`${self}/tid`, { nu_opad: '40', nu_udad: '60' }), route: '/s/[token]/[page]' },
		{
			...respond(`${self}/udfordringer`, { udfordringer: 'opad' }),
			...{ route: '/s/[token]/[page]', many: ['udfordringer'] }
		},
		{ ...respond(`${wordy}/kommentarer`, { aaben_1: 'Tak.' }), route: '/s/[token]/[page]' },
		{ ...respond(`${second}/gemt`, { code: 'hemmelig' }), route: '/s/[token]/gemt' },
		{
			...respond(`${third}/gennemse`, { code: makeReplaceCode() }),
			route: '/s/[token]/gennemse'
		}
	];
}

function listPublic(): readonly Action[] {
	const form = formsOf('', undefined);
	const [statement] = listMirrorStatements(currentQuestionnaire(), 'da');

	return [
		{
			...form('/selvevaluering', { view: 'form', go: 'edit', [statement?.id ?? '']: '4' }),
			route: '/selvevaluering'
		},
		{ ...form('/log-ind', { email: 'ny.leder@example.dk', next: '/konto' }), route: '/log-ind' },
		{ ...form('/log-ind/organisation', { next: '/konto' }), route: '/log-ind/organisation' }
	];
}

async function listSignedIn(stage: Stage, cast: number): Promise<readonly Action[]> {
	const open = (await stage.listEvaluations('open'))[cast] ?? { id: '', email: '', leader: '' };
	const other = await stage.signIn(open.email);
	const leaving = await stage.signIn(open.email);
	const released = (await stage.listEvaluations('released'))[cast] ?? { id: '', email: '' };
	const owner = await stage.signIn(released.email);
	const [comment = { id: '' }] = await stage.db
		.selectFrom('comment')
		.where('evaluation_id', '=', released.id)
		.select('id')
		.orderBy('id')
		.execute();
	const [report = { id: '' }] = await stage.db
		.selectFrom('leader_release')
		.where('evaluation_id', '=', released.id)
		.select('id')
		.execute();
	const newcomer = await stage.signIn(`helt.ny${cast}@example.dk`);
	const draft = await stage.plan(`planlaegger${cast}@example.dk`);
	const regretted = await stage.plan(`i.tvivl${cast}@example.dk`);
	const planning = formsOf('/evaluering/[id]', draft.cookie, draft.path);
	const running = formsOf('/evaluering/[id]', other, `/evaluering/${open.id}`);
	const account = formsOf('', other);
	const invited = await stage.db
		.selectFrom('invitation')
		.where('evaluation_id', '=', open.id)
		.where('rater_group', '=', 'employee')
		.where('withdrawn', '=', 0)
		.select('id')
		.execute();
	const [bounced = '', withdrawn = ''] = invited.map(({ id }) => id);
	await stage.db.updateTable('invitation').set({ bounced: 1 }).where('id', '=', bounced).execute();
	const today = dayOf(new Date());

	return [
		account('/konto?/gem', { name: 'Tove Kildebæk', language: 'da' }),
		account('/konto?/log-ud', { session: '0'.repeat(64) }),
		account('/konto/sprog', { language: 'da', path: '/konto' }),
		account('/konto/data/fil', {}),
		account('/log/fil', {}),
		account('/min-side/tilbud?/ja', { organisation: '0'.repeat(32), role: 'coordinator' }),
		account('/min-side/tilbud?/nej', { organisation: '0'.repeat(32), role: 'coordinator' }),
		account('/min-side/spejl', { mirror: '123451234512345' }),
		planning('/job', {
			...{ go: 'next', name: 'Tove Kildebæk', unit: 'Hjemmeplejen', organisation: 'Nørreås' },
			...Object.fromEntries(
				listAskedFields(currentQuestionnaire()).map(({ id, options }) => [
					id,
					options[0]?.code ?? ''
				])
			)
		}),
		{
			...planning('/skema', {
				...{ form: 'standard', themes: 'retning', comments: 'yes', conditions: 'yes' }
			}),
			many: ['themes']
		},
		planning('/datoer', { opens: today, closes: addDays(today, 14) }),
		{
			...planning('/hvem', {
				...{ employees: listAddresses(6), manager: 'chef@example.dk', peers: '' }
			}),
			kind: 'multipart'
		},
		planning('/rapport', { scope: 'leader' }),
		planning('/organisation', { organisation: '' }),
		planning('/gennemse?/words', {
			...{ own_words: 'Hej alle', contact_name: 'Lone Bech', contact_email: 'lone@example.dk' }
		}),
		planning('/gennemse?/test', {}),
		running('', {}),
		running('/liste/fil', {}),
		running('/inviter', { group: 'employee', addresses: 'en.til@example.dk' }),
		running(`/inviteret-${bounced}?/correct`, { address: 'rettet@example.dk' }),
		running(`/inviteret-${withdrawn}?/withdraw`, {}),
		formsOf(
			'/rapport/[id]',
			owner,
			`/rapport/${report.id}`
		)('', {
			comment: comment.id,
			go: 'hide'
		}),
		...listFollowUp(owner, report.id),
		/* What ends something comes last. */
		{ ...formsOf('', newcomer)('/evaluering/ny', {}), route: '/evaluering/ny' },
		{
			...planning('/gennemse?/start', { promise: 'yes', language: 'da', seen: '0' }),
			revision: revisionOf(stage.db, { evaluation: draft.path.split('/').at(-1) ?? '' })
		},
		formsOf('/evaluering/[id]', regretted.cookie, regretted.path)('/slet', {}),
		running('/stop', {}),
		await stopRound(stage, open.id),
		formsOf(
			'/rapport/[id]',
			owner,
			`/rapport/${report.id}`
		)('/slet', {
			confirm: report.id
		}),
		formsOf('', regretted.cookie)('/konto/slet', { confirm: `i.tvivl${cast}@example.dk` }),
		account('/konto?/log-andre-ud', {}),
		{
			...formsOf('', undefined)(await stage.makeSignInLink('fremmed@example.dk'), { code: '' }),
			route: '/log-ind/[token]'
		},
		{ ...formsOf('', leaving)('/log-ud', {}), route: '/log-ud' }
	];
}

/** What a leader plans after a report. What takes a part away comes after what made it. */
function listFollowUp(cookie: string, report: string): readonly Action[] {
	const plan = formsOf('/rapport/[id]', cookie, `/rapport/${report}`);
	const day = addDays(dayOf(new Date()), 30);

	return [
		plan('/opfoelgning?/samtale', { talk_day: day, talk_time: '10:00', talk_held: 'yes' }),
		plan('/opfoelgning?/moede', {
			...{ meeting_day: day, meeting_time: '', meeting_held: 'yes', minutes: '90' }
		}),
		plan('/opfoelgning?/fokus', {
			...{ theme: 'retning', words: 'Vi taler om mål', first_step: 'Spørg tre' },
			...{ focus_day: day, status: 'planned' }
		}),
		plan('/opfoelgning?/noter', { notes: 'Til mig selv' }),
		{
			...plan('/opfoelgning?/paamindelser', { remind: 'talk' }),
			many: ['remind']
		},
		{ ...plan('/puls', { themes: 'retning' }), many: ['themes'] },
		plan('/opfoelgning?/slaa-fra', {}),
		plan('/opfoelgning?/fjern', { number: '1' })
	];
}

/** A link of a group that is large enough to be asked for comments. */
async function findWithComments(
	origin: string,
	links: readonly string[],
	cast: number
): Promise<string> {
	const found: string[] = [];
	for (const link of links.toReversed()) {
		const { status } = await fetch(`${origin}${link}/kommentarer`, { redirect: 'manual' });
		if (status === 200) found.push(link);
		if (found.length > cast) break;
	}

	return found[cast] ?? '';
}

function listAddresses(count: number): string {
	return Array.from({ length: count }, (_, index) => `medarbejder${index}@example.dk`).join('\n');
}

/** Answers the first statement behind a link, so that there is something saved, and says on which page. */
export async function beginDraft(origin: string, link: string): Promise<string> {
	const { answers } = await readForm(origin, link);
	await postForm(origin, answers.path, answers.fields);

	return answers.path;
}

/** The first page of a link's form, with an answer to its first statement. */
async function readForm(origin: string, link: string) {
	const { headers } = await postForm(origin, link, { go: 'next' });
	const { pathname } = new URL(headers.get('location') ?? '', origin);
	const html = await (await fetch(`${origin}${pathname}`)).text();
	const [, name = ''] = /<input type="radio" name="([a-z]+_\d)"/.exec(html) ?? [];
	if (name === '') throw new Error(`no statement at ${pathname}`);

	return { answers: { path: pathname, fields: { [name]: '4' } } };
}
