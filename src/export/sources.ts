import {sourceAddresses} from '../copy/nl/sources.js';
import type {SourceId} from '../triage/sources.js';

/** How far a cited fact was checked: read in the source or its abstract, in another's rendering, or only its title. */
type Verification = 'read' | 'second-hand' | 'to-verify';

export interface Source {
  readonly title: string;
  readonly verified: Verification;
  /** None for the documents that came with the assignment, for a paper journal, and for our own choice. */
  readonly urls: readonly string[];
}

/** Section 10 of the clinical basis, whole: also what no row points at, because advice and disagreements do. */
// prettier-ignore
export const sources = {
  S0: {title: 'Folder van Fysiotherapie Lunetten en Fysiotherapie Het Zand (Utrecht), lage rugpijn en hernia', verified: 'read', urls: []},
  S1: {title: 'TopzorgGroep, rugpijn', verified: 'read', urls: []},
  S2: {title: 'Publieksinformatie over lage rugpijn en herstelprofielen', verified: 'read', urls: []},
  S3: {title: 'Publieksinformatie over lage rugklachten: oorzaken, behandeling en oefeningen', verified: 'read', urls: []},
  S4: {title: 'Publieksinformatie over lage rugpijn en bewegen', verified: 'read', urls: []},
  K1: {title: 'KNGF/VvOCM-richtlijn Lage rugpijn en LRS 2021, rode vlaggen', verified: 'read', urls: [sourceAddresses.K1]},
  K2: {title: 'KNGF/VvOCM-richtlijn Lage rugpijn en LRS 2021, behandelprofielen', verified: 'read', urls: [sourceAddresses.K2]},
  K3: {title: 'KNGF/VvOCM-richtlijn Lage rugpijn en LRS 2021, anamnese', verified: 'read', urls: ['https://kennisplatformfysiotherapie.nl/richtlijnen/lage-rugpijn-en-lumbosacraal-radiculair-syndroom/diagnostisch-proces']},
  K4: {title: 'KNGF/VvOCM-richtlijn Lage rugpijn en LRS 2021, organisatie van zorg', verified: 'read', urls: [sourceAddresses.K4]},
  K5: {title: 'Apeldoorn e.a. 2024, de KNGF-richtlijn in het Engels', verified: 'read', urls: [sourceAddresses.K5, 'https://medluna.com/article/38407016']},
  K6: {title: 'KNGF-richtlijn Lage rugpijn 2013', verified: 'second-hand', urls: [sourceAddresses.K6]},
  K7: {title: 'NHG-Standaard Aspecifieke lagerugpijn (M54, 2017)', verified: 'read', urls: [sourceAddresses.K7]},
  K8: {title: 'NHG-Standaard Aspecifieke lagerugpijn (M54), versie 2.1 van september 2024', verified: 'to-verify', urls: ['https://richtlijnen.nhg.org/node/13']},
  K9: {title: 'NHG-Standaard Lumbosacraal radiculair syndroom (M55, 2015)', verified: 'read', urls: [sourceAddresses.K9, 'https://docplayer.nl/19856616-Nhg-standaard-lumbosacraal-radiculair-syndroom-tweede-herziening.html']},
  K10: {title: 'NHG-Standaard Lumbosacraal radiculair syndroom, samenvatting', verified: 'read', urls: [sourceAddresses.K10]},
  K11: {title: 'NVMT-factsheet LRS 2015', verified: 'read', urls: [sourceAddresses.K11]},
  K12: {title: 'Cauda-equinasyndroom, vakblad Nervus', verified: 'read', urls: [sourceAddresses.K12]},
  K13: {title: 'Maastricht UMC+, folder hernia en caudasyndroom', verified: 'read', urls: ['https://info.mumc.nl/pub-787']},
  K14: {title: 'Richtlijn Wervelmetastasen (IKNL)', verified: 'read', urls: [sourceAddresses.K14]},
  K15: {title: 'Nederlandse richtlijn ruggenmergmetastasen, samenvatting', verified: 'read', urls: [sourceAddresses.K15]},
  K16: {title: 'Huisartsenpost De Limes, aneurysma van de buikslagader', verified: 'read', urls: [sourceAddresses.K16]},
  K17: {title: 'Huisarts & Wetenschap 2017, axiale spondyloartritis', verified: 'read', urls: [sourceAddresses.K17]},
  K18: {title: 'Elewaut over spondyloartritis (Knack, 2021)', verified: 'read', urls: ['https://www.knack.be/nieuws/magazine/spondyloartritis-miskende-oorzaak-van-rugpijn-en-gewrichtsleed/article-normal-1721799.html']},
  K19: {title: 'Verloskundigenpraktijk De Lekbrug, wanneer bellen', verified: 'read', urls: ['https://delekbrug.nl/en/childbirth/when-to-call']},
  K20: {title: 'Erasmus MC, folder bekkenpijn en zwangerschap', verified: 'read', urls: [sourceAddresses.K20]},
  K21: {title: 'Nierbekkenontsteking, patiëntenpagina', verified: 'second-hand', urls: ['https://www.healthcarechain.nl/nierbekkenontsteking/']},
  K22: {title: 'NHG-Standaard Urineweginfecties (M05), samenvatting', verified: 'to-verify', urls: ['https://richtlijnen.nhg.org/standaarden/urineweginfecties']},
  K23: {title: 'Enthoven e.a. 2016, wervelbreuk bij mensen boven 55 jaar met rugpijn bij de huisarts (BACE)', verified: 'read', urls: ['https://repub.eur.nl/pub/90492']},
  I1: {title: 'NHS (Verenigd Koninkrijk), back pain', verified: 'second-hand', urls: [sourceAddresses.I1]},
  I2: {title: 'NHS Norfolk & Waveney, got back pain', verified: 'read', urls: [sourceAddresses.I2]},
  I3: {title: 'Waarschuwingskaart caudasyndroom (Greenhalgh, Mercer, Finucane)', verified: 'read', urls: [sourceAddresses.I3]},
  I4: {title: 'GIRFT, landelijk zorgpad caudasyndroom (2023)', verified: 'read', urls: [sourceAddresses.I4, 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway']},
  I5: {title: 'NHS Cornwall, verwijscriteria lage rugpijn', verified: 'read', urls: [sourceAddresses.I5]},
  I6: {title: 'York, zorgpad caudasyndroom', verified: 'read', urls: ['https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway']},
  I7: {title: 'HSSIB, onderzoek naar tijdig herkennen van caudasyndroom', verified: 'read', urls: ['https://hssib.org.uk/patient-safety-investigations/timely-detection-and-treatment-of-spinal-nerve-compression-cauda-equina-syndrome-in-patients-with-back-pain/investigation-report']},
  I8: {title: 'Finucane e.a. 2020, internationaal raamwerk voor rode vlaggen (IFOMPT)', verified: 'read', urls: ['https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina', 'https://www.eurekalert.org/news-releases/904355']},
  I9: {title: 'NICE NG59, lage rugpijn en ischias', verified: 'second-hand', urls: [sourceAddresses.I9, 'https://medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s', 'https://www.pallantmedical.org.uk/news2.php?id=2&sitearea=']},
  I10: {title: 'NICE NG65, axiale spondyloartritis', verified: 'read', urls: [sourceAddresses.I10, 'https://bjgp.org/content/68/672/346']},
  I11: {title: 'NICE NG156, aneurysma van de buikslagader', verified: 'read', urls: [sourceAddresses.I11, 'https://emblogs.org/?p=3730']},
  I12: {title: 'NICE NG234, druk op het ruggenmerg door uitzaaiingen', verified: 'to-verify', urls: ['https://www.nice.org.uk/guidance/NG234/chapter/recommendations']},
  I13: {title: 'NHS Gloucestershire, rode vlaggen', verified: 'read', urls: [sourceAddresses.I13]},
  I14: {title: 'Verhagen e.a. 2016, rode vlaggen in 16 richtlijnen', verified: 'read', urls: ['https://link.springer.com/article/10.1007/s00586-016-4684-0', 'https://mijn.bsl.nl/link?doi=10.1007/s00586-016-4684-0', 'https://rd.springer.com/article/10.1007/s00586-016-4684-0/tables/1']},
  I15: {title: 'Cochrane 2013 en 2023, kenmerken van een wervelbreuk', verified: 'read', urls: [sourceAddresses.I15, 'https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmgid.ed18/content/HTML/6/tn61.htm']},
  I16: {title: 'Yusuf e.a. 2019, infectie van de wervelkolom', verified: 'read', urls: [sourceAddresses.I16]},
  I17: {title: 'Infectie van de wervelkolom op de spoedeisende hulp (2019)', verified: 'read', urls: [sourceAddresses.I17]},
  I18: {title: 'Rugpijn bij kinderen: Perth Children’s Hospital, PMM en een tegengeluid', verified: 'read', urls: [sourceAddresses.I18, 'https://www.pmmonline.org/doctor/pain-by-site/back-pain/red-flags-back-and-neck-pain/', 'https://spinalnewsinternational.com/back-pain-in-patients-under-20-may-not-be-a-red-flag/?hilite=%2527low%2527%252C%2527back%2527%252C%2527pain%2527']},
  I19: {title: 'Menezes Costa 2012, Henschke 2008, Pengel 2003 en Wallwork 2024, beloop van rugpijn', verified: 'read', urls: ['https://www.cmaj.ca/content/184/11/E613.full.txt', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884', 'https://bmj.bmjjournals.com/content/327/7410/323.full.txt', 'https://www.mendeley.com/catalogue/73db1a2c-61e7-34cd-a921-8d740d887a9f/']},
  I20: {title: 'Veiligheid van pijnstillers, Nederlandse bronnen', verified: 'second-hand', urls: ['https://www.ntvt.nl/nieuws/nsaid_s_zonder_recept_gevaarlijk', 'https://www.telegraaf.nl/nieuws/2856640/roep-om-europees-advies-paracetamol-gestaakt', 'https://www.skipr.nl/nieuws/denk-twee-keer-na-bij-voorschrijven-pijnmedicatie-voor-lagerugpijn/', 'https://www.msdmanuals.nl/mmhenl/geneesmiddelen/zelfzorgmiddelen/pijnstillers_en_ontstekingsremmende_geneesmiddelen.html']},
  I21: {title: 'Een houding om comfortabel te liggen', verified: 'second-hand', urls: ['https://webwoordenboek.nl/kenniscentrum/wat-is-een-goede-pijnstiller-bij-rugpijn']},
  I22: {title: 'Pijn tussen de schouderbladen bij een hartaanval', verified: 'second-hand', urls: ['https://www.welingelichtekringen.nl/gezondheid/hartaanval-zonder-borstpijn-daarom-lopen-juist-vrouwen-groter-risico', 'https://eerstehulpwiki.nl/wiki/index.php?mobileaction=toggle_view_mobile&title=Speciaal%3AMobielVerschillen%2F6013']},
  T1: {title: 'Nederlandse Triage Standaard, basisprincipes', verified: 'read', urls: ['https://de-nts.nl/nts/basisprincipes-nts/']},
  T2: {title: 'NHG-TriageWijzer, verantwoording', verified: 'read', urls: ['https://triagewijzer.nhg.org/verantwoording']},
  T3: {title: 'Nederlandse Triage Standaard, veelgestelde vragen', verified: 'read', urls: ['https://de-nts.nl/faq/']},
  T6: {title: 'Huisarts & Wetenschap 2019, onderzoek naar de app “Moet ik naar de dokter?”', verified: 'read', urls: ['https://henw.org/artikelen/moet-ik-naar-de-dokter-een-app-onderzocht']},
  T7: {title: 'Test van dezelfde app in opdracht van de NHG (2014)', verified: 'read', urls: ['https://health.nl/gezondheid/online-gezondheidsvoordelen/moet-ik-naar-de-dokter-app-is-veilig-en-gratis.html']},
  T8: {title: 'GPinfo.nl, wat te doen bij spoed', verified: 'read', urls: ['https://www.gpinfo.nl/in-case-of-emergency']},
  T9: {title: 'Spoedzorg NU, hoe de spoedpost werkt', verified: 'read', urls: ['https://spoedzorgnu.nl/patienteninformatie/hoe-werkt-de-spoedpost/']},
  T10: {title: 'Semigran e.a., BMJ 2015;351:h3480, onderzoek naar symptoomcheckers', verified: 'read', urls: []},
  T17: {title: 'STarT Back, licentie', verified: 'read', urls: ['https://startback.hfac.keele.ac.uk/privacy-policy/', 'https://patient.info/health/start-back-screening-tool-for-low-back-pain', 'https://www.keele.ac.uk/sbst/', 'https://keele.ac.uk/startmsk/legal']},
  T18: {title: 'STarT Back, inhoud', verified: 'read', urls: ['https://www.keele.ac.uk/sbst/startbacktool/usingandscoring/']},
  T19: {title: 'ÖMPSQ-SF (Linton 2011)', verified: 'read', urls: ['https://pubmed.ncbi.nlm.nih.gov/21192286/?dopt=Abstract']},
  proposal: {title: 'Eigen voorstel van de makers; een zorgverlener moet dit nog bevestigen', verified: 'to-verify', urls: []},
} as const satisfies {readonly [id: string]: Source} & {readonly [S in SourceId]: Source};
