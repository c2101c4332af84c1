/** How far a source was checked: the fact itself, another's rendering of it, or its title only. */
export type Verification = 'read' | 'second-hand' | 'to-verify';

/** A published source of section 10 of the clinical basis; its title is copy. */
interface Source {
  readonly url?: string;
  readonly verified: Verification;
  /** Whether a visitor sees it named: guideline-level and hospital sources only. */
  readonly shown: boolean;
}

// prettier-ignore
export const sources = {
  S0: {verified: 'read', shown: true},
  S1: {verified: 'read', shown: true},
  S2: {verified: 'read', shown: true},
  S3: {verified: 'read', shown: true},
  S4: {verified: 'read', shown: true},
  K1: {url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/diagnostisch-proces/rode-vlaggen', verified: 'read', shown: true},
  K2: {url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/diagnostisch-proces/indicatiestelling-en-behandelprofielen', verified: 'read', shown: true},
  K3: {url: 'https://kennisplatformfysiotherapie.nl/richtlijnen/lage-rugpijn-en-lumbosacraal-radiculair-syndroom/diagnostisch-proces', verified: 'read', shown: true},
  K4: {url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/algemene-informatie/organisatie-van-zorg', verified: 'read', shown: true},
  K5: {url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11112513', verified: 'read', shown: true},
  K6: {url: 'https://fysiomick.nl/en/post/rugpijn-1', verified: 'second-hand', shown: true},
  K7: {url: 'https://henw.org/artikelen/nhg-standaard-aspecifieke-lagerugpijn-tweede-herziening', verified: 'read', shown: true},
  K9: {url: 'https://henw.org/artikelen/nhg-standaard-lumbosacraal-radiculair-syndroom-tweede-herziening', verified: 'read', shown: true},
  K10: {url: 'https://fps30.nhghq.org/standaarden/samenvatting/lumbosacraal-radiculair-syndroom', verified: 'read', shown: true},
  K11: {url: 'https://issuu.com/tonnybos/docs/concept3_2015-01_nvmt_factsheet_mt-_a3bb48946196ac', verified: 'read', shown: true},
  K12: {url: 'https://www.nervus-online.nl/tijdschrift/editie/artikel/t/cauda-equinasyndroom-ten-gevolge-van-een-hnp', verified: 'read', shown: true},
  K13: {url: 'https://info.mumc.nl/pub-787', verified: 'read', shown: true},
  K14: {url: 'https://richtlijnendatabase.nl/richtlijn/wervelmetastasen/diagnostiek/klinische_verschijnselen.html', verified: 'read', shown: true},
  K15: {url: 'https://nccn.nl/wetenschap-het-klinische-management-van-ruggenmergmetastasen-de-nederlandse-nationale-richtlijn/', verified: 'read', shown: true},
  K16: {url: 'https://huisartsenpostendelimes.nl/nieuws/casussen-aneurysma/', verified: 'read', shown: true},
  K17: {url: 'https://www.henw.org/artikelen/axiale-spondyloartritis-op-het-spreekuur-huismus-witte-raaf', verified: 'read', shown: true},
  K18: {url: 'https://www.knack.be/nieuws/magazine/spondyloartritis-miskende-oorzaak-van-rugpijn-en-gewrichtsleed/article-normal-1721799.html', verified: 'read', shown: false},
  K19: {url: 'https://delekbrug.nl/en/childbirth/when-to-call', verified: 'read', shown: false},
  K20: {url: 'https://patientenfolders.erasmusmc.nl/folders/bekkenpijn-bekkeninstabiliteit-en-zwangerschap.html', verified: 'read', shown: true},
  K21: {url: 'https://www.healthcarechain.nl/nierbekkenontsteking/', verified: 'second-hand', shown: false},
  I1: {url: 'https://www.nhs.uk/conditions/back-pain/', verified: 'second-hand', shown: true},
  I2: {url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/', verified: 'read', shown: true},
  I3: {url: 'https://www.backes.org.uk/cauda-equina-warning-signs/', verified: 'read', shown: true},
  I4: {url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/', verified: 'read', shown: true},
  I5: {url: 'https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/spinal_neurosurgery/adult_low_back_pain_guidelines', verified: 'read', shown: true},
  I9: {url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations', verified: 'second-hand', shown: true},
  I10: {url: 'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/axial-spondyloarthritis-referral-guideline', verified: 'read', shown: true},
  I11: {url: 'https://www.nice.org.uk/guidance/ng156/chapter/recommendations', verified: 'read', shown: true},
  I13: {url: 'https://g-care.glos.nhs.uk/pathway/71/resource/3', verified: 'read', shown: true},
  I15: {url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD014461.pub2/full/hi', verified: 'read', shown: true},
  I16: {url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6', verified: 'read', shown: true},
  I17: {url: 'https://ajemjournal.com/article/S0735-67571930336-5/fulltext', verified: 'read', shown: true},
  I18: {url: 'https://www.cahs.health.wa.gov.au/sitecore/content/Hospitals/PCH/Home/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain', verified: 'read', shown: true},
  I19: {url: 'https://www.cmaj.ca/content/184/11/E613.full.txt', verified: 'read', shown: true},
  I22: {url: 'https://www.welingelichtekringen.nl/gezondheid/hartaanval-zonder-borstpijn-daarom-lopen-juist-vrouwen-groter-risico', verified: 'second-hand', shown: false},
  T1: {url: 'https://de-nts.nl/nts/basisprincipes-nts/', verified: 'read', shown: false},
  T3: {url: 'https://de-nts.nl/faq/', verified: 'read', shown: false},
  T10: {verified: 'read', shown: false},
  /** Our own choice, without a published source: a clinician has to confirm it. */
  proposal: {verified: 'to-verify', shown: true},
} as const satisfies {readonly [id: string]: Source};

export type SourceId = keyof typeof sources;

/** What the cited guidelines or this table leave open; never approximated by a rule. */
export const knownGaps = [
  'full-kngf-red-flag-table',
  'nhg-m54-september-2024',
  'nts-and-nhg-triage-criteria',
  'thuisarts-pages',
  'nice-ng234-recognition-list',
  'ifompt-decision-tables',
  'shingles',
  'ectopic-pregnancy',
  'bleeding-under-blood-thinners',
  'uveitis',
] as const;
