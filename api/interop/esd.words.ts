import type { Category } from '../contract/lists.ts';

/**
 * Services of the LGA's list (esd.org.uk, Open Government Licence v3, attributed to the LG Inform Plus programme) that
 * mean the same as one of our kinds of help. Where none does, none is named: a near miss would mislead.
 */
export const esdServiceOf: Partial<Record<Category, number>> = {
  company_groups: 1806,
  mental_wellbeing: 1284,
  bereavement: 328,
  carers: 298,
  physical_activity: 1789,
  nature: 1793,
  arts_culture: 1791,
  food_help: 1818,
  benefits_advice: 190,
  housing: 652,
  transport: 272,
  volunteering: 1113,
  work_jobs: 343,
  learning_skills: 27,
  family_parenting: 831,
  children_youth: 643,
  older_people: 640,
  disability_groups: 205,
  long_term_conditions: 1807,
  drugs_alcohol: 730,
  faith_belief: 1813,
  spaces: 1149,
};
