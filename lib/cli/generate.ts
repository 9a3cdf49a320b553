import { generateClient } from "./prisma-client";

console.log((await generateClient()) ? "Prisma client generated." : "Prisma client is up to date.");
