/** Which country a city lies in. For names that stand as places only: "in Jackson" is a city, "Jackson said" is not. */
import { foldName } from '../../values/name-fold.ts';
import { GAZETTEER } from '../lexicon/index.ts';

/** The country's name for a city in folded spelling; undefined where it is not known or several countries have a city of the name. */
export type CountryOfCity = (folded: string) => string | undefined;

/** The table is laid out at the first question: most runs over one country's news need it, `--version` does not. */
export function createCountryOfCity(): CountryOfCity {
  let countries: Map<string, string> | null = null;
  return (folded) => {
    if (countries === null) {
      countries = new Map();
      for (const row of GAZETTEER) {
        const [country = '', cities = ''] = row.split(' | ');
        for (const city of cities.split(', ')) countries.set(foldName(city), country);
      }
    }
    return countries.get(folded);
  };
}
