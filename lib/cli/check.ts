import { conclude, quickChecks } from "./quick-checks";

conclude(await quickChecks());
