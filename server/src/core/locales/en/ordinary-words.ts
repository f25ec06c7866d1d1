import { words } from '../text-data';

/** Ordinary words that often begin a sentence or stand in a headline, beside the stop words: at that place a capital says nothing. */
export const ordinary: ReadonlySet<string> = words(`
  a aboard about above according accordingly across actually additional additionally after afterwards again against age ages ago air all allegedly almost alone along already also although
  always am amid among amongst an ancient and animals annual another any anybody anyone anything apart apparently approximately are around art as aside at away
  back based basically be because become becoming been before behind being believe below beneath beside besides best better between beyond big black blue body book books born both breaking bring brown built but by
  call called can cannot cars case cases cause caused certain certainly change chapter check children city clearly click close cold come comes coming common compared concerning consequently considered considering contrary
  could countless countries country crime critics current currently
  daily data day days dead death deaths deep despite did different do does doing done down due during
  each earlier early earth eight eighteen eighty either eleven else elsewhere end english enough entire equally especially essentially even evening eventually ever every everybody everyone everything everywhere exactly example except
  excluding experts extra
  fact facts family famous fans far fast father female few fewer fifteen fifth fifty figures film films final finally find fire first firstly five following follow food for forced foreign formally former formerly forty four fourteen fourth free
  friends from full fun further furthermore
  game games general generally get gets getting girl girls give given gives giving go goes going gold good great green ground group groups growing guess
  had half hand happy hard has have having he head health heard heavy held help hence her here high higher his historically history home homes hot house how however human humans hundred hundreds
  i if ice ideally immediately important in inc including increasing increasingly indeed initially inside instead international into investors is issues it its itself
  join just keep key kids killed kind king know known
  land large largely last lastly late later latest law lead leaders leading learn least leave left legend less let life light like likely likewise list literally little live lives living local long look looking lost lots love low lower
  made main mainly major make makes making male man many marriage married mass matter may maybe me mean meanwhile meet members men mere middle might military millions mine minor minutes miss modern moments money month monthly months more moreover morning most mostly
  mother move movie movies much multiple music must my myself
  named national natural naturally near nearby nearly necessary neither never nevertheless new newly news next nice night nine nineteen ninety no nobody none nonetheless nor normally not note nothing notably now nowadays number numerous
  obviously of off official officially officials often oh ok old older on once one ones online only onto open opened or order original originally other others otherwise our ours out outside over overall own
  page paid parents part particularly parts past people per perhaps person photos place places plants play players please plus point police political poor popular possible possibly post potential power premier present president presumably previous previously price prices prior
  private probably problems produced program public published put
  question questions quick quite
  raised rarely rather read real really reason reasons recent recently red regarding regardless related released report reported reportedly reports research researchers residents respectively rest return right rising roughly round rumor rumors run
  said same save say says scene school schools science scientists scores second secondly see seen set seven seventeen seventy several sex shall share she short shortly should show shows side significantly signs similar similarly simple simply since single six sixteen sixty small
  so some somebody someone something sometimes somewhat son soon sources space special specifically stage standing star start started state states still stop stories story strong students studies study such suddenly summer supposedly sure surely surprisingly
  take taken takes taking team teams technically ten tests than thank thanks that the their them themselves then there thereafter therefore these they thing things think third thirdly thirteen thirty this those though thousand thousands three through throughout thus time times to today together told tomorrow tonight too took top total
  traditional traditionally trees true truly try twelve twenty twice two typically
  ultimately under unfortunately unless unlike until up upon us use used using usual usually
  various version very via victims video view visit visitors voters
  wait wants war was watch water way ways we weapons wearing week weekly well went were west what whatever when whenever where whereas wherever whether which whichever while white who whoever whole whom whose why wide widely wild will winner winter with within without woman women
  word words work workers working world worldwide would write written wrong
  year years yes yesterday yet you young younger your yours yourself zero
  authorities citizens civilians companies consumers costs customers dogs cats horses birds fish employees engineers farmers fighters forces funds government governments immigrants industry investment investments jobs judges laws lawyers leaders
  markets medical migrants officers patients pilots plans politicians prisoners profits protesters protests rates refugees revenue revenues rescuers rights rules sales security sentences services shares soldiers spending staff stocks supporters survivors talks taxes teachers
  temperatures tickets tourists trade traffic troops unemployment unions wages wealth
  announced approved arrested attacked banned became blocked bought closed created described designed developed directed discovered elected established expected filed formed found founded gained hired invented launched located met named
  nominated opposed ordered passed performed placed played promised proposed ranked received recorded rejected remained removed rescued revealed served shot signed sold spoken starring stated stopped suspected told upset visited voted warned worn
  add adds aims announces becomes begins calls claims cuts deal denies dies faces falls fears gains hits hopes joins kills launches leaves loses meets moves names offers opens plans plays pledges raises reaches rejects reveals rises seeks sells sends signs slams sues
  talks tells turns unveils urges vows wins without worth yields`);
