type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}

/** What a field sends when nothing was chosen (`data-default`); it need not stand in the address. */
const defaultOf = (field: Field) => field.dataset['default'] ?? '';

/** The address's query for what the form's fields hold, without what is the default anyway. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const field of fieldsOf(form)) {
    const value = field.value.trim();
    if (field.name !== '' && value !== defaultOf(field)) query.set(field.name, value);
  }
  return query.toString();
}

/** Sets the form's fields to what the address says. */
export function fill(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const field of fieldsOf(form)) {
    field.value = parameters.get(field.name) ?? defaultOf(field);
  }
}

/** Whether somebody changed a field since the server sent it. */
export function isTouched(form: HTMLFormElement): boolean {
  return fieldsOf(form).some((field) =>
    field instanceof HTMLInputElement
      ? field.value !== field.defaultValue
      : [...field.options].some((option) => option.selected && !option.defaultSelected) &&
        [...field.options].some((option) => option.defaultSelected),
  );
}
