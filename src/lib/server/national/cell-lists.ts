import leaders from '#db/national/leaders.json' with { type: 'json' };
import teams from '#db/national/teams.json' with { type: 'json' };
import type { CellList, CellLists } from '#lib/domain/national/cells.ts';

/** The cells of the country that may be published, as they were fixed beforehand. */
export const cellLists: CellLists = { teams: teams as CellList, leaders: leaders as CellList };
