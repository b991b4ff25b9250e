/** All notices with their words are of some weight: they are loaded for whoever works on them, not with every process. */
export async function loadWordingTools() {
  const [{ noticeOf }, { placesOf }, { lintWording }, { explainSlot }] = await Promise.all([
    import("../catalogue.ts"),
    import("./places.ts"),
    import("./lint-wording.ts"),
    import("./slot-guide.ts"),
  ]);
  return { noticeOf, placesOf, lintWording, explainSlot };
}
