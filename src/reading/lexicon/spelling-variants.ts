/**
 * [British, American] spellings of one word, as lemmas. The American one is the canonical form: the tokenizer's
 * lemmas are American ("recognised" → "recognize"), and so are the words of the other tables. Pairs of which one
 * spelling has a further meaning of its own (cheque/check, storey/story, tonne/ton) are left out.
 */
const PAIRS = `
organise/organize recognise/recognize realise/realize criticise/criticize apologise/apologize authorise/authorize
legalise/legalize nationalise/nationalize privatise/privatize normalise/normalize mobilise/mobilize demobilise/demobilize
militarise/militarize demilitarise/demilitarize stabilise/stabilize destabilise/destabilize hospitalise/hospitalize
immunise/immunize sterilise/sterilize penalise/penalize finalise/finalize formalise/formalize characterise/characterize
emphasise/emphasize prioritise/prioritize summarise/summarize symbolise/symbolize sympathise/sympathize utilise/utilize
victimise/victimize vandalise/vandalize terrorise/terrorize traumatise/traumatize plagiarise/plagiarize publicise/publicize
politicise/politicize polarise/polarize radicalise/radicalize capitalise/capitalize centralise/centralize decentralise/decentralize
decriminalise/decriminalize criminalise/criminalize industrialise/industrialize liberalise/liberalize modernise/modernize
neutralise/neutralize optimise/optimize minimise/minimize maximise/maximize jeopardise/jeopardize scrutinise/scrutinize
specialise/specialize standardise/standardize subsidise/subsidize unionise/unionize urbanise/urbanize weaponise/weaponize
colonise/colonize democratise/democratize monopolise/monopolize revolutionise/revolutionize reorganise/reorganize
analyse/analyze paralyse/paralyze catalyse/catalyze
organisation/organization authorisation/authorization nationalisation/nationalization privatisation/privatization
normalisation/normalization mobilisation/mobilization stabilisation/stabilization hospitalisation/hospitalization
immunisation/immunization colonisation/colonization globalisation/globalization modernisation/modernization
liberalisation/liberalization legalisation/legalization decriminalisation/decriminalization radicalisation/radicalization
polarisation/polarization realisation/realization civilisation/civilization industrialisation/industrialization
demobilisation/demobilization unionisation/unionization capitalisation/capitalization urbanisation/urbanization
organiser/organizer fertiliser/fertilizer
defence/defense offence/offense licence/license pretence/pretense practise/practice
centre/center theatre/theater metre/meter kilometre/kilometer centimetre/centimeter millimetre/millimeter litre/liter
fibre/fiber calibre/caliber sabre/saber meagre/meager spectre/specter sombre/somber lustre/luster manoeuvre/maneuver epicentre/epicenter
labour/labor colour/color honour/honor favour/favor favourite/favorite neighbour/neighbor neighbourhood/neighborhood neighbouring/neighboring
harbour/harbor humour/humor rumour/rumor tumour/tumor vapour/vapor behaviour/behavior endeavour/endeavor armour/armor
armoured/armored flavour/flavor parlour/parlor savour/savor splendour/splendor vigour/vigor valour/valor odour/odor rigour/rigor
dishonour/dishonor favourable/favorable honourable/honorable labourer/laborer saviour/savior
programme/program catalogue/catalog dialogue/dialog analogue/analog
grey/gray plough/plow mould/mold aluminium/aluminum sceptic/skeptic sceptical/skeptical scepticism/skepticism
aeroplane/airplane jewellery/jewelry jeweller/jeweler pyjamas/pajamas moustache/mustache judgement/judgment acknowledgement/acknowledgment ageing/aging
fulfil/fulfill enrol/enroll enrolment/enrollment instalment/installment skilful/skillful wilful/willful distil/distill instil/instill appal/appall
traveller/traveler counsellor/counselor councillor/councilor travelling/traveling cancelled/canceled
anaesthetic/anesthetic anaesthesia/anesthesia haemorrhage/hemorrhage leukaemia/leukemia anaemia/anemia oesophagus/esophagus
paediatric/pediatric paediatrician/pediatrician gynaecologist/gynecologist foetus/fetus faeces/feces diarrhoea/diarrhea oestrogen/estrogen
haemoglobin/hemoglobin orthopaedic/orthopedic encyclopaedia/encyclopedia archaeology/archeology archaeologist/archeologist
sulphur/sulfur yoghurt/yogurt doughnut/donut omelette/omelet cosy/cozy draught/draft carburettor/carburetor
gaol/jail artefact/artifact enquiry/inquiry enquire/inquire advisor/adviser
protestor/protester amongst/among whilst/while towards/toward afterwards/afterward backwards/backward
`;

export const SPELLING_VARIANTS: readonly (readonly [british: string, american: string])[] = PAIRS.trim()
  .split(/\s+/u)
  .map((pair): readonly [string, string] => {
    const [british = '', american = ''] = pair.split('/');
    return [british, american];
  });
