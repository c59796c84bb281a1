/**
 * Bodies that news of the whole world names, under their names and acronyms: international organisations, a few agencies of
 * states, armed groups. Official names and the usual short ones. Rows: name | other names. An acronym that is as often something else
 * (IS, ICE, AP as the state) is left out. A registry that has one of the names keeps its own entry.
 */
import type { Organization } from './lexicon-types.ts';

const ROWS = `
United Nations | UN, U.N., United Nations Organization
World Health Organization | WHO, World Health Organisation
International Monetary Fund | IMF
World Bank | World Bank Group
World Trade Organization | WTO, World Trade Organisation
North Atlantic Treaty Organization | NATO, North Atlantic Treaty Organisation, North Atlantic alliance
International Criminal Court | ICC
International Court of Justice | ICJ, World Court
International Atomic Energy Agency | IAEA
UN High Commissioner for Refugees | UNHCR, UN refugee agency, United Nations High Commissioner for Refugees, U.N. refugee agency
UN Children's Fund | UNICEF, United Nations Children's Fund
World Food Programme | WFP, World Food Program, UN World Food Programme
Food and Agriculture Organization | FAO
International Labour Organization | ILO, International Labor Organization
International Organization for Migration | IOM
UN Security Council | UNSC, United Nations Security Council, U.N. Security Council
UN General Assembly | UNGA, United Nations General Assembly
UN Relief and Works Agency | UNRWA
UNESCO | United Nations Educational, Scientific and Cultural Organization
Organization of the Petroleum Exporting Countries | OPEC
Association of Southeast Asian Nations | ASEAN
African Union | AU
Arab League | League of Arab States
Economic Community of West African States | ECOWAS
Organization for Security and Co-operation in Europe | OSCE
Organisation for Economic Co-operation and Development | OECD
Organisation for the Prohibition of Chemical Weapons | OPCW
European Central Bank | ECB
European Commission |
European Medicines Agency | EMA
European Space Agency | ESA
European Court of Human Rights | ECHR
Federal Reserve | Fed, US Federal Reserve, U.S. Federal Reserve, Federal Reserve Board
Bank of England | BoE
Bank of Japan | BoJ
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Security Agency | NSA
Department of Justice | Justice Department, DOJ, US Justice Department, US Department of Justice
State Department | US State Department, U.S. State Department, Department of State
Department of Defense | Pentagon, the Pentagon, US Defense Department, US Department of Defense
Department of Homeland Security | DHS
Securities and Exchange Commission | SEC
Federal Trade Commission | FTC
Federal Aviation Administration | FAA
National Transportation Safety Board | NTSB
Federal Emergency Management Agency | FEMA
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | CDC, Centers for Disease Control
National Aeronautics and Space Administration | NASA
National Oceanic and Atmospheric Administration | NOAA
US Geological Survey | USGS, U.S. Geological Survey, United States Geological Survey
National Institutes of Health | NIH
National Health Service | NHS
British Broadcasting Corporation | BBC
Agence France-Presse | AFP
International Committee of the Red Cross | ICRC
Doctors Without Borders | Médecins Sans Frontières, Medecins Sans Frontieres, MSF
Human Rights Watch | HRW
World Wildlife Fund | WWF, World Wide Fund for Nature
International Olympic Committee | IOC
World Anti-Doping Agency | WADA
FIFA | Fédération Internationale de Football Association
UEFA | Union of European Football Associations
African National Congress | ANC
Bharatiya Janata Party | BJP
Kurdistan Workers' Party | PKK
Islamic State | ISIS, ISIL, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State group, Isis, Isil
al-Qaeda | al-Qaida, al Qaeda, al Qaida, Al-Qa'ida
Hezbollah | Hizbollah, Hizbullah, Hizballah, Hezbullah
Hamas | Islamic Resistance Movement
Houthis | the Houthis, Houthi, Huthis, Huthi, Ansar Allah, Ansarullah, Houthi movement
Taliban | Taleban, the Taliban, Taliban movement
al-Shabaab | al-Shabab, al Shabaab, al Shabab
Boko Haram |
Revolutionary Armed Forces of Colombia | FARC
Palestinian Islamic Jihad | PIJ
Palestine Liberation Organization | PLO, Palestine Liberation Organisation
Palestinian Authority | Palestinian National Authority
Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard Corps, Iranian Revolutionary Guards, Iran's Revolutionary Guards
Israel Defense Forces | IDF, Israel Defence Forces
Rapid Support Forces | RSF
`;

export const ORGANIZATIONS: readonly Organization[] = ROWS.trim().split('\n').map((row): Organization => {
  const [name = '', others = ''] = row.split('|').map((cell) => cell.trim());
  return { name, aliases: others.split(',').map((item) => item.trim()).filter((item) => item !== '') };
});
