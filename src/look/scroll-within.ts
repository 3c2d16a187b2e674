/**
 * Scrolls the nearest `.scroll` region, and nothing around it, until the element stands in it.
 * Where the page itself is what scrolls, the page does.
 */
export function scrollWithin(element: Element, place: 'center' | 'nearest', behavior: ScrollBehavior): void {
  const region = element.closest('.scroll');
  if (!region || region.scrollHeight <= region.clientHeight || getComputedStyle(region).overflowY === 'visible') {
    element.scrollIntoView({ block: place, behavior });
    return;
  }
  const box = element.getBoundingClientRect();
  const view = region.getBoundingClientRect();
  if (place === 'nearest' && box.top >= view.top && box.bottom <= view.bottom) return;
  const top = region.scrollTop + box.top - view.top - (view.height - box.height) / 2;
  region.scrollTo({ top, behavior });
}
