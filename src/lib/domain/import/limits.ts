/** The most bytes of all files of a round together, with the form around them. Larger ones are read at the machine. */
export const mostHandedBytes = 2 ** 26;

/** The most files with answers: one for each group. */
export const mostAnswerFiles = 4;

/** The files beside SurveyXact's data: what codes are called, and what was asked. */
export const mostNameFiles = 2;
