import { emptyFollowUp, type FollowUp } from '#lib/domain/follow-up/plan.ts';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import { workingDayFrom } from '#lib/domain/round/working-days.ts';

/** What a leader has planned three weeks after the report: the talk is held, the meeting lies ahead. */
export function imaginePlan(closedOn: Day): FollowUp {
	const after = (days: number) => workingDayFrom(addDays(closedOn, days));

	return {
		...emptyFollowUp,
		talk: { day: after(11), time: '10:00', isHeld: true },
		meeting: { day: after(30), time: '13:00', isHeld: false, minutes: 90 },
		focus: [
			{
				number: 1,
				theme: 'anerkendelse',
				status: 'under_way',
				words: 'Jeg roser noget konkret, når det sker',
				firstStep: 'Læg mærke til én ting hver dag, og sig den højt samme dag.',
				day: after(75)
			},
			{
				number: 2,
				theme: 'tryghed',
				status: 'planned',
				words: '',
				firstStep: 'Fortæl på mandagsmødet om en fejl, jeg selv har lavet.',
				day: after(90)
			}
		],
		notes: 'Spørg Henrik, om vi kan nøjes med økonomimøde hver anden uge.',
		reminders: ['meeting']
	};
}
