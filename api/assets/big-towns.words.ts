/** Cities, boroughs and counties so large that their name locates nobody: they may stay in the name of a service. */
export const bigTowns: ReadonlySet<string> = new Set(
  [
    'london, birmingham, leeds, glasgow, sheffield, bradford, manchester, greater manchester, edinburgh, liverpool',
    'bristol, cardiff, leicester, coventry, wakefield, belfast, nottingham, newcastle, newcastle upon tyne, doncaster',
    'milton keynes, salford, sunderland, brighton, brighton and hove, kingston upon hull, hull, plymouth, wolverhampton',
    'stoke-on-trent, stoke on trent, derby, swansea, southampton, aberdeen, westminster, portsmouth, york, peterborough',
    'lancaster, oxford, cambridge, norwich, luton, bolton, stockport, rochdale, oldham, bury, wigan, tameside, trafford',
    'reading, northampton, middlesbrough, blackpool, huddersfield, ipswich, dundee, newport, rhondda cynon taf, kirklees',
    'calderdale, rotherham, barnsley, gateshead, wirral, sefton, knowsley, st helens, dudley, walsall, sandwell, solihull',
    'cheshire, lancashire, cumbria, yorkshire, north yorkshire, south yorkshire, west yorkshire, east riding, merseyside',
    'derbyshire, nottinghamshire, staffordshire, shropshire, herefordshire, worcestershire, warwickshire, leicestershire',
    'northamptonshire, lincolnshire, norfolk, suffolk, essex, kent, sussex, east sussex, west sussex, surrey, hampshire',
    'dorset, devon, cornwall, somerset, wiltshire, gloucestershire, oxfordshire, buckinghamshire, hertfordshire',
    'bedfordshire, cambridgeshire, northumberland, durham, county durham, tyne and wear, teesside, gwent, gwynedd, powys',
    'dyfed, clwyd, glamorgan, fife, highland, tayside, lothian, strathclyde, lanarkshire, ayrshire, antrim, armagh, down',
    'england, wales, cymru, scotland, northern ireland, uk, britain, great britain, the midlands, midlands, black country',
    'east anglia, wessex, thames valley, home counties, north west, north east, south west, south east, west midlands',
    'east midlands, north wales, south wales, mid wales, west wales, caerdydd, abertawe, casnewydd',
  ]
    .join(', ')
    .split(', '),
);
