import { formatNumber } from '#lib/i18n/format.ts';
import { federation } from '#lib/i18n/messages/federation.ts';
import { spellFingerprint } from '#lib/server/national/federation/card.ts';
import { listPartners } from '#lib/server/national/federation/queries.ts';
import { outlinePackage } from '#lib/server/national/federation/seal-round.ts';
import { requireAdministrator } from './administrator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, round } = await requireAdministrator(event);
	const { db, language } = event.locals;
	const outline = await outlinePackage(db, round);
	const words = federation[language].give;
	const place = {
		roundName: round.name,
		organisation: organisation.name,
		roundPath: `/organisation/${organisation.id}/runde/${round.id}`
	};
	if (typeof outline === 'string') return { ...place, refusal: words.refusals[outline] };

	const { size, leftOut } = outline;
	const write = (count: number) => formatNumber(count, language);
	const small = (['employee', 'peer'] as const).map((group) => leftOut.smallTeams[group]);
	const sum = (key: 'teams' | 'answered') => small.reduce((all, each) => all + each[key], 0);
	const told = (group: 'employee' | 'peer') => ({
		teams: write(size.teams[group]),
		answered: write(size.answered[group])
	});

	return {
		...place,
		holds: [
			words.groups(told('employee')),
			...(size.teams.peer > 0 ? [words.peers(told('peer'))] : []),
			words.leaders({ leaders: write(size.leaders) }),
			words.counts,
			words.about
		],
		lacks: [
			...(sum('teams') > 0
				? [words.small({ teams: write(sum('teams')), answered: write(sum('answered')) })]
				: []),
			...(leftOut.leaders > 0 ? [words.leftOut({ leaders: write(leftOut.leaders) })] : [])
		],
		partners: (await listPartners(db)).map(({ fingerprint, name }) => ({
			...{ fingerprint, name, spelled: spellFingerprint(fingerprint) }
		}))
	};
};
