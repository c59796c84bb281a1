/** Nations of a state that have people's names of their own: whoever is English is British too. By key of the nation, the key of the state. */
export const STATE_OF_NATION: Readonly<Record<string, string>> = {
  'country:england': 'country:united-kingdom',
  'country:scotland': 'country:united-kingdom',
  'country:wales': 'country:united-kingdom',
  'country:northern-ireland': 'country:united-kingdom',
  'country:greenland': 'country:denmark',
  'country:puerto-rico': 'country:united-states',
  'country:hong-kong': 'country:china',
};

/** Whether one country, by its key, is a nation of the other. */
export function isNationOf(nation: string, state: string): boolean {
  return STATE_OF_NATION[nation] === state;
}
