/** First names common in Britain, to tell a person's e-mail address from an office's. No word that is also a place or a job. */
export const firstNames: ReadonlySet<string> = new Set(
  [
    'adam adrian aisha alan albert alex alexander alfie ali alice alison amanda amy andrea andrew andy angela anita ann',
    'anna anne annette anthony antony archie arthur ashley barbara barry ben benjamin bernard beth bethan beverley bill',
    'bob brenda brian bryan callum carl carla carol caroline catherine cath cathy charles charlie charlotte cheryl chloe',
    'chris christian christina christine christopher claire clare clive colin connor craig daniel danielle darren dave',
    'david dawn dean deborah debbie debra dee denise dennis derek diana diane dominic donald donna dorothy douglas duncan',
    'dylan edward eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin ethan eve evelyn faith fatima',
    'fiona frances francis frank fred freddie gareth gary gavin gemma geoff geoffrey george georgia gerald gill gillian',
    'gordon graham grant greg gwen hannah harold harriet harry hassan hazel heather helen henry hendrix howard hugh ian',
    'imran irene isaac isabel isabella ivan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice',
    'jasmine jason jayne jean jeff jen jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john',
    'jon jonathan jordan joseph josh joshua joy joyce judith judy julia julian julie june karen kate katherine kathleen',
    'kathryn kathy katie katrina keith kelly ken kenneth kerry kevin khalid kim kirsty kyle laura lauren lee leo leon',
    'leonard lesley leslie lewis liam lily linda lindsay lisa liz lorna lorraine louis louise lucy luke lynda lynn lynne',
    'malcolm margaret maria marian marie marilyn marion mark martin mary matt matthew maureen maurice megan melanie',
    'melissa michael michelle mick mike miriam mohamed mohammad mohammed molly muhammad nadia nancy naomi natalie natasha',
    'nathan neil nicholas nick nicky nicola nicole nigel nikki nina noah norma norman oliver olivia omar oscar owen pam',
    'pamela pat patricia patrick paul paula pauline penny pete peter phil philip phillip phoebe polly priya rachael rachel',
    'ray raymond rebecca rhys richard rita rob robert roberta robin roger ronald ros rosemary ross roy russell ruth ryan',
    'sally sam samantha samuel sandra sara sarah saskia scott sean shane sharon shaun sheila shirley simon sophia sophie',
    'stan stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tanya teresa terry thelma theresa thomas',
    'tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera veronica vicky victoria vincent viv vivien',
    'wayne wendy will william yasmin yvonne zoe zara dushy',
  ]
    .join(' ')
    .split(' '),
);
