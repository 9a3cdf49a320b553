import { z } from "zod";
import { phoneShape } from "@/lib/account/model";

const ref = z.string().min(1);
const label = z.string().trim().min(2, "label-short").max(20, "label-long");

/** Somebody called the station: the number they can be reached by, and how they are called. */
export const phoneSigningUp = z.object({ ref, phone: phoneShape, label });
export type PhoneSigningUp = z.infer<typeof phoneSigningUp>;
