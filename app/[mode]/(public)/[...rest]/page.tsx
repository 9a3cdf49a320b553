import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Every address nobody answers for. */
export default function UnknownPage() {
  notFound();
}
