import { verifyLedger } from "@/lib/core/verify-ledger";
import { withDatabase } from "./with-database";

const found = await withDatabase(() => verifyLedger());
if (found.ok) console.log(`ok ${found.events} events, ${found.checkpoints} checkpoints`);
else {
  console.error(found.misfit);
  process.exitCode = 1;
}
