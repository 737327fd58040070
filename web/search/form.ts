/** A search form as the query of its address: empty boxes and what goes without saying are left out. */
export function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (name === 'sort' && value === 'fit') continue;
    query.append(name, value.trim());
  }
  return query;
}

/** Brings the form to what the address says, without taking the focus from where it is. */
export function showQuery(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      const chosen = query.getAll(field.name);
      field.checked = field.value === '' ? chosen.length === 0 : chosen.includes(field.value);
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      if (field !== document.activeElement) field.value = query.get(field.name) ?? startOf(field);
    }
  }
}

/** What a field holds when the address says nothing of it: the empty choice, or else the first. */
function startOf(field: HTMLInputElement | HTMLSelectElement): string {
  if (field instanceof HTMLInputElement) return '';
  const values = [...field.options].map(({ value }) => value);
  return values.includes('') ? '' : (values[0] ?? '');
}
