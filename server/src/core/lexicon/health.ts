/** Medicine, illness and the body. */
export const health = `
salute / health
sanitario sanità / healthcare
ospedale ospedaliero / hospital
clinica clinico / clinic clinical
medico dottore dottoressa medici / doctor physician medical
medicina medicinale farmaco / medicine medicinal medication
infermiere infermiera / nurse nursing
chirurgo chirurgia chirurgico / surgeon surgery surgical
intervento / intervention
dentista dentale / dentist dental
psichiatra psichiatria psichiatrico / psychiatrist psychiatric psychiatry
psicologo psicologia psicologico / psychologist psychology psychological
veterinario veterinaria / vet veterinary veterinarian
paziente / patient
malattia malato / disease illness ill sick sickness
disturbo / disorder
disabile disabilità / disabled disability
cura curare / care
terapia terapeutico / therapy therapeutic
trattamento trattare / treatment treat
farmaceutico / pharmaceutical drugmaker
farmacia farmacista / pharmacy pharmacist
antibiotico / antibiotic
dose dosaggio / dose dosage
pillola compressa / pill tablet
vaccino vaccinare vaccinazione vaccinato vaccinale / vaccine vaccination vaccinate vaccinated
immunità immunitario immunizzare / immunity immune immunize
virus virale / virus viral viruses
batterio batteri batterico / bacteria bacterium bacterial
parassita / parasite
infezione infettare infettivo infetto contagio contagiato contagiare contagioso / infection infect infected infectious contagion contagious
epidemia epidemico / epidemic
pandemia pandemico / pandemic
coronavirus / coronavirus
focolaio / outbreak
quarantena / quarantine
mascherina / facemask
tampone / swab
diagnosi diagnosticare diagnostico / diagnosis diagnose diagnosed
sintomo sintomatico / symptom symptomatic
febbre / fever
tosse / cough
influenza influenzale / flu influenza
polmonite / pneumonia
tubercolosi / tuberculosis
malaria / malaria
colera / cholera
peste / plague
vaiolo / smallpox
morbillo / measles
epatite / hepatitis
diabete diabetico / diabetes diabetic
obesità obeso / obesity obese
cancro tumore tumorale oncologico / cancer tumor tumour
leucemia / leukemia leukaemia
infarto / infarction
ictus / stroke
cardiaco / cardiac
cuore / heart
sangue sanguigno / blood
sanguinare emorragia / bleed bleeding hemorrhage
cervello cerebrale / brain
polmone polmonare / lung pulmonary
fegato / liver
rene renale / kidney
stomaco / stomach
pelle cutaneo / skin
osso ossa / bone
scheletro / skeleton
muscolo muscolare / muscle muscular
nervo nervoso / nerve nervous
spina vertebrale / spine spinal
frattura fratturare / fracture
lesione / lesion
trauma traumatico / trauma traumatic
cicatrice / scar
amputare amputazione / amputate amputation
trapianto trapiantare / transplant
ricovero ricoverare ricoverato / hospitalize hospitalized hospitalization
guarire guarigione guarito / recovered healing heal
riabilitazione riabilitare / rehabilitation rehab
coma / coma
anestesia / anesthesia
respirare respirazione respiro respiratorio / breathe breath breathing respiratory
dormire sonno / sleep slept asleep
stress stressante / stress stressful
ansia ansioso / anxiety anxious
depressione depresso / depression depressed
demenza / dementia
autismo autistico / autism autistic
sigaretta / cigarette
alcol alcolico alcolismo / alcohol alcoholic alcoholism
ubriaco ubriachezza / drunk
overdose / overdose
dipendenza tossicodipendente / addiction addict
dieta dietetico / diet dietary
nutrizione nutrire nutriente / nutrition nourish nutrient
vitamina / vitamin
zucchero / sugar
fame affamato / hunger hungry
carestia / famine
sete / thirst
dolore doloroso / pain painful
sofferenza soffrire soffrì / suffer suffering
stanco stanchezza / tired fatigue
corpo corporeo / body
testa / head
faccia volto viso / face
occhio occhi oculare / eye
orecchio / ear
naso nasale / nose nasal
bocca / mouth
dente denti / tooth teeth
labbro labbra / lip
gola / throat
collo / neck
spalla / shoulder
braccio braccia / arm
mano mani / hand
dito dita / finger
gamba / leg
ginocchio ginocchia / knee
piede piedi / foot feet
petto torace / chest
capello capelli / hair
barba / beard
voce / voice
cecità cieco / blind blindness
sordo sordità / deaf deafness
statura / stature
nudo nudità / nude naked
aggravare aggravarsi / aggravate
organo organi / organ
`;
