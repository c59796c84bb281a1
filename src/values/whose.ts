/**
 * Before what a name was the owner of, in {@link Participant.within}: of "Belmora's finance ministry" the name is Belmora, and what is told is
 * told of its "whose:ministry:finance". (reading/role-statements.ts, match/participants.ts)
 */
export const WHOSE = 'whose:';
