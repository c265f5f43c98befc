/** Query fields that say how a reader came, never what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmpid|cmp|ref|ref_src|referrer|smid|smtyp|ocid|icid|ito|partner|at_medium|at_campaign|at_\w+|xtor|ns_\w+|wt_mc|wt_zmc)$/i;

/**
 * A web address without what does not tell pages apart: scheme, `www.`, a default port, a slash at the end,
 * the fragment, tracking fields, and the order of the others. Null for what is no web address.
 */
export function sameAddressKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const bare = href.replace(/#.*$/s, '').replace(/^https?:\/\/(?:[^/?@]*@)?(?:www\.)?/, '');
  const at = bare.indexOf('?');
  const path = (at === -1 ? bare : bare.slice(0, at)).replace(/\/+$/, '');
  const fields = at === -1 ? [] : bare.slice(at + 1).split('&');
  const kept = fields.filter((field) => field !== '' && !TRACKING.test(field.split('=')[0] ?? ''));
  return kept.length === 0 ? path : `${path}?${kept.sort().join('&')}`;
}
