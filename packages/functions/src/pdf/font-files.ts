import { fileURLToPath } from "node:url";

/**
 * Where the two fonts lie: in their package. In a bundle this file is replaced (scripts/bundle-options.ts), and
 * they lie beside the code. Whole fonts, because a name may hold a rare character.
 */
const folder = "@expo-google-fonts/noto-sans-sc";

export const fontFiles = {
  normal: fileURLToPath(import.meta.resolve(`${folder}/400Regular/NotoSansSC_400Regular.ttf`)),
  bold: fileURLToPath(import.meta.resolve(`${folder}/700Bold/NotoSansSC_700Bold.ttf`)),
};
