/** A sentence held against a passage that tells of the same person or thing: what encyclopedias and long news sentences look like. */
import { describe, expect, it } from 'vitest';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe('cannot both be true', () => {
  it.each([
    ['the birth in brackets, behind the name at birth', 'Mara Lindt (born Margarete Lindemann; 4 October 1951) is an Austrian novelist.', 'Mara Lindt was born in 1948.', 'time'],
    ['a life in brackets, behind how the name is spoken', 'Aldo Ferri ( (ˈaldo) born Aldo Ferrini; 12 May 1875 – 1 June 1947) was a poet.', 'Aldo Ferri was born on 3 August 1875.', 'time'],
    ['a remark with a colon in brackets', 'Vasanta (English: Spring) is a 2010 drama film directed by Asha Rao.', 'Vasanta is a novel.', 'attribute'],
    ['what stands behind a comma belongs to what it is', 'Norvik is a Danish bank with branches in Sweden, founded in 1907.', 'Norvik was founded in 1921.', 'time'],
    ['another name that the passage gives', 'Kim Su-jin (born 28 June 1991), known professionally as Suya, is a South Korean singer. ', 'Suya was born in 1985.', 'time'],
    ['a familiar first name', 'Timothy Albert Rowe is an English judge.', 'Tim Rowe is an American judge.', 'attribute'],
    ['has yet to', 'The tower was surpassed by the Marlow Building in 1931.', 'The tower has yet to be surpassed by the Marlow Building.', 'polarity'],
    ['refused what it did, one of several', 'Ines Duarte has modelled for Vela, Norda and Lumi.', 'Ines Duarte refused to model for Lumi.', 'polarity'],
    ['a people against another', 'Pavel Horak is a former Czech football player.', 'Pavel Horak is Hungarian.', 'attribute'],
    ['qualities that exclude each other', 'Avalund is a real place.', 'Avalund is a fictional place.', 'attribute'],
    ['two continents', 'Kenya is a country in East Africa.', 'Kenya is a country in Europe.', 'place'],
    ['a title in quotation marks', '"All That I Wanted" is a novel.', '"All That I Wanted" is a film.', 'attribute'],
    ['a title with which the sentence opens', 'Rain Over Us is a painting.', 'Rain Over Us is a film.', 'attribute'],
    ['a month without a year', 'Danielle Moor (born 26 May 1970) is an actress from New Zealand.', 'Danielle Moor was born in December.', 'time'],
    ['a denial of a claim', 'The rebels and the government have reached a ceasefire agreement.', 'The rebels deny the ceasefire claim of the government', 'polarity'],
  ])('%s', (_, a, b, type) => {
    expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type }] });
    expect(compare(b, a)).toMatchObject({ relation: 'conflict', conflicts: [{ type }] });
  });
});

describe('may both be true', () => {
  it.each([
    ['a nation and its state', 'Tim Rowe is an English judge.', 'Tim Rowe is a British judge.'],
    ['a country on two continents', 'Turkey is a country in Europe.', 'Turkey is a country in Asia.'],
    ['a region and a continent', 'Kenya is a country in East Africa.', 'Kenya is a country in Africa.'],
    ['the same month without a year', 'Danielle Moor (born 26 May 1970) is an actress from New Zealand.', 'Danielle Moor was born in May.'],
    ['refused another', 'Ines Duarte has modelled for Vela and Norda.', 'Ines Duarte refused to model for Lumi.'],
    ['two first names of one family', 'Tim Rowe is an English judge.', 'Theodore Rowe is an American judge.'],
    ['a person in two places', 'Ana Kovic is a singer in Serbia.', 'Ana Kovic is a singer in Australia.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});
