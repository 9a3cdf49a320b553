import { afterAll, beforeEach } from "vitest";
import { disconnect } from "@/lib/core/db";
import { cloneTemplate, emptyTables, testUrls } from "./database";

await cloneTemplate();
process.env.DATABASE_URL = testUrls().url;
process.env.DATA_KEY = Buffer.alloc(32, 7).toString("base64");
process.env.NEXTAUTH_SECRET = "a-secret-that-only-the-tests-know-0123";
process.env.DEMO = "1";

beforeEach(emptyTables);
afterAll(disconnect);
