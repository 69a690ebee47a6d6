import { withDatabase } from "./database/with-database";
import { currentAddress } from "./demo-address";
import { castAt } from "./demo-cast";
import { isProduction } from "./settings";
import { command, CannotGoOn } from "./command";

await command(async () => {
  if (isProduction()) throw new CannotGoOn("Production has no demo and no demo people.");
  await withDatabase(async () => {
    const baseUrl = currentAddress();
    console.log(JSON.stringify({ baseUrl, ...(await castAt(baseUrl)) }, null, 2));
  });
});
