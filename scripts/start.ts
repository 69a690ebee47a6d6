import { buildWhenStale } from "./build";
import { command } from "./command";
import { serveDemo } from "./serve-demo";
import { logFile } from "./settings";

await command(() =>
  serveDemo({
    next: "start",
    output: (part) => ({ file: logFile(part) }),
    before: () =>
      buildWhenStale((what) => {
        console.log(what);
      }),
  }),
);
