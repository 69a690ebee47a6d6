import { command } from "./command";
import { serveDemo } from "./serve-demo";

await command(() =>
  serveDemo({ next: "dev", output: () => "shown", before: () => Promise.resolve() }),
);
