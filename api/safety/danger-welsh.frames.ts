import type { Frames } from './frame.ts';

/** The same dangers as they are told in Welsh. Marks are gone by then, and mutations are seen through. */
export const welshFrames: Frames[] = [
  {
    danger: 'suicide_self_harm',
    always: `
      methu|ffaelu|ddim|dim|allai . cario|mynd|dal mlaen|ymlaen|ati - ar_wyliau|i|ir
      gwneud|neud|gneud|rhoi . diwedd
      isio|am|meddwl . am . neidio|crogi|boddi|marw|farw
      ddim|methu|ffaelu . mynd|cario . ymlaen|mlaen - gwyliau
      isio|am|eisiau bennu|cwpla|gorffen|dibennu . popeth|cwbl|cyfan|bywyd|hyn
      sgen|sdim|dim . neb|rheswm|gobaith + marw|byw|isio|mwyach
      anafu|niweidio|torri|lladd|brifo|crogi|boddi fy|ei|eu hun|hunan|hunain|un
      isio|am|meddwl|gallu|methu byw|fyw - yng|mewn|gyda|yn_agosach
      ddim|dim|sai|methu|blino .. isio|gallu|am|awydd LIVE
      ddim|dim|blino LIVE rhagor|mwyach|mwy|bellach|fel_hyn
      NOPOINT byw|fyw|bywyd|mewn_byw|cario
      gwell|well|hapusach .. hebdda|hebddo|hebddi|hebddof
      rhoi|roi|dod .. diwedd|ddiwedd|terfyn .. cyfan|cwbl|bywyd|fywyd|popeth|mywyd
      TAKEN .. LOTS .. tabledi|pils|dabledi|moddion
      TAKEN tabledi|dabledi|pils + i_gyd|gormod|lot|llwyth|bocs
      torri|dorri|crafu|llosgi|losgi .. LIMB - gwallt|mraich|nghoes
      neud|gneud|gwneud rwbath|rhywbeth gwaeth|gwirion|twp|stiwpid|ofnadwy
      neidio|naid|neidio_o .. bont|clogwyn|tren|to|do
      hunanladdol|hunanladdiad . fi|teimlo|meddwl|isio|am - colli|collais|gollais|collodd|galar|hyfforddiant
      cael|digon|llond_bol|blino .. byw|bywyd|mywyd
      neud|gneud|gwneud diwedd
      GOODBYE + ateb|ffon|gyrru|anfon|neges
      mynd .. at .. KIN + nefoedd
      neges|nodyn|llythyr ffarwel|hwyl_fawr
    `,
    unlessPast: '',
    unlessTopic: `
      hunanladdiad|hunan_niweidio|hunan_niwed|gorddos|hunanladdol|hunan_laddiad
    `,
  },
  {
    danger: 'child_at_risk',
    always: '',
    unlessPast: `
      plentyn|plant|babi|merch|mab . drws_nesa . cael|crio|cam
      meddwl|poeni|credu .. plentyn|babi|plant .. cam|brifo|esgeuluso|cael_cam
      llystad|ewythr|tad|dad|taid|brawd|yncl|cefnder .. stafell|ystafell|gwely
      plentyn|plant|babi|merch|bachgen .. cael . ei|eu . HIT
      plentyn|plant|babi|merch|mab .. clais|marciau|ofn|llwglyd|budr - ci|cwn|deintydd|tywyllwch
      plentyn|plant|babi .. heb|dim bwyd|fwyd - banc
      plentyn|plant|babi .. ar pen hun|hunain + drws_nesa|dydd|nos|bob|oriau
      TOUCH fi|mi|i|CHILD|hi|ynof - rygbi|sgrin
      plentyn|plant|babi|brawd|merch|mab .. HIT + dad|tad|mam|meddwi|nos|ofn|fi|llystad|AGE - meithrin|ysgol|cylch
      tad|dad|mam|llystad .. HIT fi|brawd|chwaer|babi|plant
      plant|plentyn|babi .. gadael|gadal|gadel .. hun|hunain|nos|dros_nos|eu|ei + nos|hunain|hun|oriau|gartre|adre|drws
      plant|plentyn|babi .. hunain|hun .. dros_nos|drwyr_nos|bob_nos|am_oriau|gartre|adre
      babi|baban|plentyn|plant .. sgrechian|crio|llefain + neb|poeni|oriau|ysgwyd|taro
      poeni|pryderu|becso .. plentyn|plant|babi .. drws_nesa|drws_nesaf|lan_lofft|cymydog
      plant|plentyn|babi .. llwgu|llwglyd|starfio|newynog - ysgol|clwb|cinio
      HIT . y|r|ei|eu|fy . plant|plentyn|babi|merch|mab|hogyn|bachgen - nodyn|drwm
      DRUNK + mam|dad|tad|rhieni + ni|plant|gadael|hunain|brawd|chwaer|bwyd|ofn|fi - parti|clwb
      cariad|partner|ffrind|llystad|ewythr|yncl .. dod|ddod|mynd .. gwely|wely|stafell
      dyn|dynion|hogia|boi|rhywun .. hyn|hen|dieithr|arlein|ar_lein + merch|hi|fi|mab|ffrind|13|12|14|11|15|lluniau|plentyn|llunie|ceir|negeseuon - sied|siediau
    `,
    unlessTopic: `
    `,
  },
  {
    danger: 'exploitation',
    always: '',
    unlessPast: `
      nhw|maen|ffrindiau|rhywun|hogia . dwyn|cymryd . arian|pres|budd_dal . mrawd|mab|fi|chwaer|fy
      gang|giang|delwyr|hogia|pobl|pobol|criw .. defnyddio|cymryd|byw|symud .. fflat|ty|nhy|cartref
      cymryd|gymryd|dwyn|mynd|ddwyn .. arian|pres|bres|cyflog|budd_dal + bygwth|fygwth|ofn|ffrindia|ffrindiau|hogia|wythnos|wsos
      bygwth .. talu|arian|pres|dyled
      gang|giang|delwyr .. mab|merch|brawd|fi|wyr|fflat|bygwth
      TAKE|mynd .. pasport|mhasport|pasbort|basbort|mhasbort|papurau|nogfennau
      gorfodi|ngorfodi|gorfod|gneud|gwneud .. fi|i|mi|merch|mab|ni|ffrind .. gweithio|weithio|gwerthu|werthu|cario|gario|dwyn|rhyw|begian|cysgu
      dynion|hogia|dyn .. merch|hi|mab .. ceir|pres|arian|anrhegion|cyffuriau|gwesty
      gneud|gwneud|FORCE .. CARRY .. DRUGS
      cymryd|gymryd|dwyn|meddiannu . fflat|ty|cartref|nhy
      NOPAY + gadael|cysgu|pasport|ofn|bos|bygwth|pasbort|mhasport - gwirfoddol|bws|parcio
      cymryd|gymryd|meddiannu .. drosodd|trosodd|dros .. fflat|ty|nhy|cartref
      gwerthu|werthu|delio cyffuriau|drygs .. o|yn|ngwr|fflat
      gorfod|gorfodi|gwneud gweithio .. am_ddim|heb|sied|cysgu
    `,
    unlessTopic: `
      caethwasiaeth|llinellau_sirol|linellau_sirol|llinellau_cyffuriau|masnachu_pobl|camfanteisio|ecsbloetio|puteindra|cogio|blacmel|cam_fanteisio
    `,
  },
  {
    danger: 'abuse_violence',
    always: '',
    unlessPast: `
      cael . fy|ei|eu . HIT|cam_drin|bygwth
      rheoli|gwylio|dilyn . popeth|fi|arian|pres|mywyd
      PARTNER|hi|fo|fe .. rheoli|bygwth|tagu|slapio . popeth|fi|mi|i|arian
      cloi fi|mi|hi|ni
      MINDER .. gas|cas|ffiaidd|brwnt|greulon|creulon + mam|nain|fi|hi|dad|taid|efo|gyda
      cymryd|dwyn|cadw|mynd .. MONEY + fi|mi|i|hi|mab|merch|oddi
      fy|yn|n|fyn|ei HIT i|hi - drwm
      PARTNER|PARENT|HE|RELATIVE|MINDER .. fy|yn .. HIT
      KILLYOU fi|i|mi + bygwth|PARTNER|HE|os
      bygwth|fygwth|mygwth .. lladd|brifo|curo|fi|i|mam
      PARTNER|HE|fe|fo|PARENT|teulu .. gadael .. fi|i|mi|mynd|fynd|mas|allan|gweld + ddim|dim|gwrthod|pallu|cau - TEENWANT
      HIT fi|mi
      ofn mynd adra|adre|adref|gartre|gatre
      FEAR . o|y|r|ei|fy|rhag . MINDER|PARTNER|PARENT|RELATIVE|BOSS
      ddim|dim|sai|nid .. saff|diogel + gatre|adre|adra|gartre|fi|yma|gyda|efo - rhew|ffordd|llithrig
      lle saff|diogel .. rhag|heno|nawr|cysgu|fi|plant
      gadael fi|mi|i|hi .. weld|gweld|mynd|fynd|siarad|ffonio|gael|cael|allan|mas|pres|arian - maes|gwyl|parti|steddfod|eisteddfod|gem|gig
      dilyn|stelcian .. fi|i|adre|adref|hi|gwaith + rhywun|dyn|ex|cyn|fo|fe|ofn - instagram|ci
      MINDER|teulu|mab|merch|wyr|nai .. dwyn|cymryd|mynd .. MONEY|pres|cerdyn - siop
      gorfodi|orfodi|ngorfodi .. MARRY
      PARTNER|PARENT|HE|fo|fe .. fy|ei|yn bygwth|mygwth|fygwth
      stelcio|bygwth|rheoli|dilyn . gan|gen|fi|hi|fy
      rhannu|anfon|dangos|postio . PICS|lluniau + bygwth|noeth|fi|fy
      FEAR . be|beth . neith|wneith|wnaiff|naiff|ddigwyddith . o|fo|hi|e|fe|nhw
      FEAR .. PARTNER|tad|nhad|fo|fe
      cloi|gloi .. fi|mi|hun + drws|trio|torri|fo|fe|gwr|ty
    `,
    unlessTopic: `
      cam_drin|camdrin|trais|trais_yn_y_cartref|lloches|treisio|camdriniaeth|cymorth_i_ferched|trais_domestig - ceiswyr|ceisiwr
    `,
  },
  {
    danger: 'emergency',
    always: '',
    unlessPast: '',
    unlessTopic: `
      methu|ddim|dim|stopio|ffaelu .. anadlu
      llewygu|anymwybodol
      ddim|methu|gwrthod .. deffro|ymateb + mam|mum|tad|gwr|gwraig|babi|ffrind|nain|taid
      arogl|ogla|oglau|drewi .. nwy
      ty|fflat|cegin|gegin|car .. tan|dan - dan_do
      poen|poenau .. brest|frest|mrest
      trawiad .. calon|galon + cael|meddwl|nawr|rwan
      gwaedu|waedu - trwyn|rhoi
      ar goll + KIN|plentyn|babi|bachgen
      tagu .. ar|babi|plentyn - dysgu
      larwm .. canu|mynd + carbon|monocsid|sal
    `,
  },
];
