import Link from "next/link";
import { Meta } from "@/components/ui/meta";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";

/** A suggestion by its name, with its number and its place. */
export function ItemTitle({ of }: { of: PickedForLot }) {
  return (
    <>
      <Link href={`/handling/suggestions/${of.ref}`} prefetch={false}>
        {of.title}
      </Link>
      <span className="block font-normal">
        <Meta as="span" parts={[of.place, of.ref]} />
      </span>
    </>
  );
}
