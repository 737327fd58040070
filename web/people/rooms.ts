/**
 * Where a person's page leads, in its order: each domain has its line here. `for`: whom it is for. A reader is anybody who
 * may open the page; an insider works with the person or looks after data protection.
 */
export const rooms: { room: string; label: string; for: 'worker' | 'insider' | 'reader' }[] = [
  { room: 'conversations', label: 'Conversations', for: 'reader' },
  { room: 'strengths', label: 'What they are good at, and share', for: 'worker' },
  { room: 'matches', label: 'What fits', for: 'worker' },
  { room: 'plan', label: 'The plan', for: 'worker' },
  { room: 'connections', label: 'Connections with groups', for: 'worker' },
  { room: 'measures', label: 'How they say they are', for: 'worker' },
  { room: 'details', label: 'How to reach and talk with them', for: 'worker' },
  { room: 'sharing', label: 'Who may see what', for: 'worker' },
  { room: 'looks', label: 'Who looked', for: 'insider' },
  { room: 'rights', label: 'What they ask about their record', for: 'worker' },
  { room: 'prsb.json', label: 'A file for another system (PRSB headings)', for: 'worker' },
  { room: 'hand-over', label: 'Hand over, or work together', for: 'worker' },
  { room: 'close', label: 'Stop working with them', for: 'worker' },
];
