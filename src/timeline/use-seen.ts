import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * The keys of the lines that stand in view, followed while the list scrolls.
 * @param root holds elements with `data-key`
 * @param lines changes when the lines do
 */
export function useSeen(root: RefObject<HTMLElement | null>, lines: unknown): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!root.current || typeof IntersectionObserver === 'undefined') return;
    const inView = new Set<string>();
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const key = target.getAttribute('data-key') ?? '';
        if (isIntersecting) inView.add(key);
        else inView.delete(key);
      }
      setSeen(new Set(inView));
    });
    for (const line of root.current.querySelectorAll('[data-key]')) observer.observe(line);
    return () => observer.disconnect();
  }, [root, lines]);
  return seen;
}
