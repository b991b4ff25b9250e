/** Run in the page: each gives one line for every place that breaks its rule. Nothing here may use what stands outside. */

/** Whatever sticks out of the window sideways, and is not in a box that scrolls by itself. */
export function findSideways(): readonly string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrollsAlone = (element: Element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.getBoundingClientRect().right > root.clientWidth + 1 && !scrollsAlone(element),
  );
  const innermost = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  return [
    `${root.scrollWidth} px of page in ${root.clientWidth} px`,
    ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
  ];
}

/** Amounts that run over two lines. */
export function findBrokenAmounts(): readonly string[] {
  const amount = /¥\s?\d[\d,]*(\.\d+)?|\d[\d,]*(\.\d+)?\s?(万?元|yuan\b)/g;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? "").matchAll(amount)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ top }) => top);
      if (tops.length > 0 && Math.max(...tops) - Math.min(...tops) > 4) found.push(match[0]);
    }
  }
  return found;
}

/**
 * Things to press that are too small for a finger (or, at a desk, for a mouse). `spaced`: a small one is fine
 * where no other comes near it, as WCAG 2.5.8 has it.
 */
export function findSmallTargets({
  least,
  spaced,
}: {
  readonly least: number;
  readonly spaced: boolean;
}): readonly string[] {
  const pressed =
    "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [role=switch]";
  const shown = [...document.querySelectorAll(pressed)].filter(isShown);
  return shown.flatMap((element) => {
    const { width, height } = boxOf(element);
    const isLarge = width >= least - 0.5 && height >= least - 0.5;
    if (isLarge || isInSentence(element) || reaches(element) || (spaced && isAlone(element)))
      return [];
    return [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 160)}`];
  });

  /** With its label, which can be pressed as well. */
  function boxOf(element: Element) {
    const labels = (element as HTMLInputElement).labels ?? [];
    const boxes = [element, ...labels].filter(isDrawn).map((each) => each.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const width = Math.max(...boxes.map((box) => box.right)) - left;
    const height = Math.max(...boxes.map((box) => box.bottom)) - top;
    return { left, top, width, height };
  }

  function isDrawn(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const isThere = element.checkVisibility({ visibilityProperty: true });
    return isThere && width > 1 && height > 1 && getComputedStyle(element).clipPath === "none";
  }

  function isShown(element: Element): boolean {
    const labels = (element as HTMLInputElement).labels ?? [];
    return (
      !element.matches(":disabled, [type=hidden], [tabindex='-1']") &&
      [element, ...labels].some(isDrawn)
    );
  }

  /** A link in a sentence is as high as its line, and may be. */
  function isInSentence(element: Element): boolean {
    const isInline = getComputedStyle(element).display.startsWith("inline");
    if (element.tagName !== "A" || !isInline) return false;
    const around = element.parentElement?.textContent?.trim() ?? "";
    return around.length > (element.textContent?.trim().length ?? 0) + 1;
  }

  /** What can be pressed may be larger than what is drawn. */
  function reaches(element: Element): boolean {
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = boxOf(element);
    const [x, y, half] = [left + width / 2, top + height / 2, least / 2 - 1];
    const ends = [
      [x - half, y],
      [x + half, y],
      [x, y - half],
      [x, y + half],
    ] as const;
    return ends.every(([endX, endY]) => {
      const hit = document.elementFromPoint(endX, endY);
      return hit !== null && (element.contains(hit) || hit.closest("label")?.control === element);
    });
  }

  function isAlone(element: Element): boolean {
    const { left, top, width, height } = boxOf(element);
    const [x, y, half] = [left + width / 2, top + height / 2, least / 2];
    return shown.every((other) => {
      if (other === element || other.contains(element) || element.contains(other)) return true;
      const box = boxOf(other);
      const isBeside = box.left >= x + half || box.left + box.width <= x - half;
      return isBeside || box.top >= y + half || box.top + box.height <= y - half;
    });
  }
}

/** Things that have the focus and lie under a bar (WCAG 2.4.11); of a tall one some part has to be seen. */
export function findCoveredFocus(): readonly string[] {
  document.documentElement.style.scrollBehavior = "auto";
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
    element.focus();
    if (document.activeElement !== element) continue;
    const cover = coverOf(element);
    if (cover !== undefined) {
      found.push(`${element.outerHTML.slice(0, 160)} under ${cover.outerHTML.slice(0, 60)}`);
    }
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return found;

  function coverOf(element: Element): Element | undefined {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width <= 2 || height <= 2 || getComputedStyle(element).clipPath !== "none")
      return undefined;
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 2);
    const middle = top + height / 2;
    const covers = [top + 2, middle, top + height - 2]
      .map((y) => document.elementFromPoint(x, y))
      .filter((hit): hit is Element => hit !== null && isBar(hit, element));
    return height <= 60 || covers.length === 3 ? covers[0] : undefined;
  }

  function isBar(hit: Element, element: Element): boolean {
    for (let box: Element | null = hit; box !== null; box = box.parentElement) {
      if (box.contains(element)) return false;
      if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
    }
    return false;
  }
}
