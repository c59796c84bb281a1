/** Nouns for those who do something, or to whom it is done, with the concept of the deed: "the number of marchers" tells how many marched. */

export interface AgentNoun {
  readonly noun: string;
  readonly concept: string;
  readonly role: 'S' | 'O';
  readonly example: string;
}

export const AGENT_NOUNS: readonly AgentNoun[] = [
  { noun: 'marcher', concept: 'protest', role: 'S', example: 'The number of marchers was 35,000.' },
  { noun: 'protester', concept: 'protest', role: 'S', example: 'Police put the number of protesters at 2,000.' },
  { noun: 'demonstrator', concept: 'protest', role: 'S', example: 'The number of demonstrators reached 90,000.' },
  { noun: 'evacuee', concept: 'evacuate', role: 'O', example: 'The number of evacuees rose to 4,000.' },
  { noun: 'detainee', concept: 'arrest', role: 'O', example: 'The number of detainees was 70.' },
  { noun: 'arrest', concept: 'arrest', role: 'O', example: 'The number of arrests was 14.' },
  { noun: 'rescue', concept: 'rescue', role: 'O', example: 'The number of rescues was 40.' },
  { noun: 'hostage', concept: 'kidnap', role: 'O', example: 'The number of hostages was put at 12.' },
];
