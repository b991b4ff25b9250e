import { makeFoundationApp } from "./foundation-app.ts";

makeFoundationApp().app.synth();
