import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { noonOf } from '#lib/domain/round/calendar.ts';
import { formatDate, formatList, formatNumber } from '#lib/i18n/format.ts';
import { federation } from '#lib/i18n/messages/federation.ts';
import { localPath } from '#lib/i18n/path.ts';
import { mostPackageBytes } from '#lib/schemas/federation.ts';
import { noFields, parseForm, readForm, takeFile } from '#lib/schemas/form.ts';
import { fingerprintSchema, partnerSchema } from '#lib/schemas/partners.ts';
import {
	findOwnCard,
	makeOwnCard,
	spellFingerprint
} from '#lib/server/national/federation/card.ts';
import { distrustPartner, trustPartner } from '#lib/server/national/federation/partners.ts';
import { listPartners, listReceived } from '#lib/server/national/federation/queries.ts';
import {
	examinePackage,
	receivePackage,
	type OpenedPackage,
	type PackageRefusal
} from '#lib/server/national/federation/receive.ts';
import { requireOperator } from '#lib/server/organisations/require-operator.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireOperator(event);
	const { db, keys, language } = event.locals;
	const card = findOwnCard(keys);
	const partners = await listPartners(db);
	const dayOf = (day: string) => formatDate(noonOf(day), language);
	const nameOf = (fingerprint: string) =>
		partners.find((partner) => partner.fingerprint === fingerprint)?.name ??
		spellFingerprint(fingerprint);

	return {
		card: card && { text: card.text, spelled: spellFingerprint(card.fingerprint) },
		partners: partners.map(({ fingerprint, name, trustedOn }) => ({
			...{ fingerprint, name, spelled: spellFingerprint(fingerprint), since: dayOf(trustedOn) }
		})),
		received: (await listReceived(db)).map(({ organisation, year, partner, receivedOn }) => ({
			...{ organisation, year, from: nameOf(partner), on: dayOf(receivedOn) }
		})),
		told: told.find((each) => each === event.url.searchParams.get('besked'))
	};
};

export const actions: Actions = {
	tilfoej: async (event) => {
		const actor = requireOperator(event);
		const { db, keys, now, language } = event.locals;
		const form = parseForm(await readForm(event.request), partnerSchema);
		if (!form.ok && form.status === 400) error(400);
		const words = federation[language].run.issues;
		if (!form.ok) {
			const [field = 'name', issue = ''] = Object.entries(form.issues)[0] ?? [];
			if (field === 'pasted') return refuse(field, words.no_card, form.values);
			return refuse(field, issue === 'tooLong' ? words.tooLong : words.name, form.values);
		}
		const outcome = await trustPartner(db, keys, actor, form.data, now);
		if (outcome.kind !== 'trusted') return refuse('pasted', words[outcome.kind], form.data);

		return tell(event, 'trusted');
	},
	'lav-kort': async (event) => {
		requireOperator(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);
		await makeOwnCard(event.locals.keys);

		return tell(event, 'made');
	},
	fjern: async (event) => {
		const actor = requireOperator(event);
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), fingerprintSchema);
		if (!form.ok) error(form.status);
		const outcome = await distrustPartner(db, actor, form.data.fingerprint, now);

		return tell(event, outcome === 'done' ? 'removed' : 'gone');
	},
	'se-efter': (event) => take(event, 'examine'),
	modtag: (event) => take(event, 'receive')
};

const told = ['made', 'trusted', 'removed', 'received', 'gone'] as const;

async function take(event: RequestEvent, what: 'examine' | 'receive') {
	const actor = requireOperator(event);
	const { db, keys, now, language } = event.locals;
	const words = federation[language].run.issues;
	const body = await readForm(event.request, mostPackageBytes + 2 ** 16);
	const file = body && takeFile(body, 'file');
	if (file === 'malformed' || !parseForm(body, noFields).ok) error(400);
	if (!file) return refuse('file', words.noFile, {});
	if (file.size > mostPackageBytes) return refuse('file', words.tooLarge, {});

	const text = await file.text();
	const outcome =
		what === 'examine'
			? await examinePackage(db, keys, text, now)
			: await receivePackage(db, keys, actor, text, now);
	if (!('opened' in outcome)) return refuse('file', wordRefusal(outcome, event), {});
	if (outcome.kind === 'received') return tell(event, 'received');

	return describe(outcome.opened, event);
}

function describe({ round, size, partner }: OpenedPackage, { locals }: RequestEvent) {
	const { language } = locals;
	const words = federation[language].run.right;

	return {
		right: [
			words.text({
				organisation: round.organisation.name,
				closed: formatDate(noonOf(round.round.closedOn), language),
				leaders: formatNumber(size.leaders, language),
				answered: formatNumber(size.answered.employee, language)
			}),
			words.from({ name: partner.name }),
			words.next
		]
	};
}

function wordRefusal(refusal: PackageRefusal, { locals }: RequestEvent): string {
	const words = federation[locals.language].run.issues;
	if (refusal.kind !== 'wrong') return words[refusal.kind];
	const rows = refusal.problems.flatMap((problem) => ('row' in problem ? [problem.row] : []));
	const some = rows.slice(0, 5).map((row) => formatNumber(row, locals.language));

	return rows.length === 0
		? words.too_few
		: words.wrong({ rows: formatList(some, locals.language) });
}

/** What is wrong with one field, with what was typed in all of them. */
function refuse(field: string, text: string, values: Readonly<Record<string, string>>) {
	return fail(422, { issue: { field, text }, values });
}

/** Back to the page, which says it. */
function tell({ locals }: RequestEvent, what: (typeof told)[number]): never {
	redirect(303, localPath(`/drift/installationer?besked=${what}`, locals.language));
}
