/** Places that are never a person on their own, and the adjectives made of them, in English. */
export const world = {
  demonyms:
    "american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss " +
    "austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish " +
    "russian ukrainian georgian armenian israeli palestinian iraqi iranian syrian lebanese jordanian egyptian saudi " +
    "yemeni libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian ugandan somali rwandan " +
    "african chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino indian pakistani afghan " +
    "bangladeshi nepali burmese cambodian mexican canadian cuban brazilian argentine argentinian chilean colombian " +
    "venezuelan peruvian bolivian european asian western eastern northern southern latin arab muslim christian " +
    "jewish catholic protestant hispanic latino black white native australian australian zealand federal " +
    "serbian croatian bosnian albanian kurdish haitian jamaican californian texan floridian",
  places:
    "city america britain england scotland wales ireland france germany italy spain portugal netherlands belgium switzerland " +
    "austria sweden norway denmark finland iceland poland czechia slovakia hungary romania bulgaria greece turkey " +
    "russia ukraine georgia armenia azerbaijan israel palestine gaza iraq iran syria lebanon jordan egypt yemen libya " +
    "tunisia algeria morocco sudan ethiopia kenya nigeria ghana uganda somalia rwanda congo zimbabwe africa china japan " +
    "korea taiwan vietnam thailand indonesia malaysia philippines india pakistan afghanistan bangladesh nepal myanmar " +
    "burma cambodia mexico canada cuba brazil argentina chile colombia venezuela peru bolivia ecuador europe asia " +
    "australia zealand antarctica haiti jamaica honduras guatemala nicaragua panama qatar kuwait bahrain oman dubai " +
    "serbia croatia bosnia kosovo albania macedonia latvia lithuania estonia belarus moldova cyprus malta luxembourg " +
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana " +
    "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana " +
    "nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin " +
    "wyoming london paris berlin rome madrid moscow beijing tokyo seoul delhi mumbai baghdad tehran jerusalem cairo " +
    "damascus beirut istanbul ankara athens vienna brussels amsterdam geneva zurich stockholm oslo copenhagen " +
    "helsinki dublin edinburgh glasgow manchester liverpool birmingham leeds bristol cardiff belfast toronto montreal " +
    "vancouver ottawa sydney melbourne chicago boston philadelphia detroit houston dallas atlanta miami seattle denver " +
    "phoenix baltimore cleveland pittsburgh milwaukee minneapolis orlando tampa nashville memphis charlotte brooklyn " +
    "manhattan queens bronx hollywood cincinnati columbus indianapolis sacramento oakland portland kabul kiev kyiv " +
    "warsaw prague budapest bucharest lisbon barcelona milan munich hamburg frankfurt cologne bonn nairobi lagos " +
    "johannesburg havana caracas bogota lima santiago benghazi aleppo mosul fallujah crimea catalonia bavaria u.s. us " +
    "u.k. uk u.s u.n. un eu d.c. usa states kingdom republic city county street avenue river island islands lake " +
    "mountain valley beach park square bay north south east west ohioans twitter facebook youtube instagram internet " +
    "medicaid medicare obamacare brexit islam christianity congress god bible",
} as const;
