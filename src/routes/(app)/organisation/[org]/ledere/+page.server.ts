import {
	findLeaders,
	leaderOrders,
	leadersPerPage,
	listMainUnits
} from '#lib/domain/leader-list/find-leaders.ts';
import { isObjectId } from '#lib/domain/access/object-id.ts';
import { listLeaderLines, listUnitLines } from '#lib/server/leaders/list.queries.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation } = await requireMember(event);
	const { db } = event.locals;
	const asked = readQuestion(event.url.searchParams);
	const units = await listUnitLines(db, organisation.id);
	const { leaders, ...place } = findLeaders(
		await listLeaderLines(db, organisation.id),
		units,
		asked
	);
	const levels = currentQuestionnaire().background.leader.find(({ id }) => id === 'niveau');

	return {
		organisation: { id: organisation.id, name: organisation.name },
		asked: { text: asked.text, unitId: asked.unitId, order: asked.order },
		...{ leaders, ...place, perPage: leadersPerPage },
		units: listMainUnits(units).map(({ id, name }) => ({ id, name })),
		unitName: units.find(({ id }) => id === asked.unitId)?.name,
		levels: Object.fromEntries(
			(levels?.options ?? []).map(({ code, label }) => [code, label[event.locals.language]])
		),
		saved: event.url.searchParams.has('gemt')
	};
};

/** What a person typed, or anybody put together: what makes no sense asks for nothing in particular. */
function readQuestion(query: URLSearchParams) {
	const order = leaderOrders.find((each) => each === query.get('sorter')) ?? 'navn';
	const unit = query.get('enhed') ?? '';
	const page = Number(query.get('side') ?? 1);

	return {
		...{ text: (query.get('soeg') ?? '').slice(0, 200), order },
		unitId: isObjectId(unit) ? unit : undefined,
		page: Number.isSafeInteger(page) ? page : 1
	};
}
