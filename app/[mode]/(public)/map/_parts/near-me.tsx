"use client";

import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { kilometres } from "@/lib/place/model";
import { listHref } from "@/lib/web/list-params";
import type { MapFile } from "./map-file";

const never = () => () => {};
const farKm = 10;

type Props = {
  source: string;
  kept: { readonly layer?: string; readonly kind?: string };
  texts: Readonly<Record<"nearMe" | "note" | "finding" | "notFound" | "tooFar", string>>;
  icon: React.ReactNode;
};

function position(): Promise<GeolocationPosition> {
  return new Promise((found, failed) => {
    const options = { timeout: 10_000, maximumAge: 60_000 };
    navigator.geolocation.getCurrentPosition(found, failed, options);
  });
}

/** The community whose centre is nearest; found on the device. */
async function communityHere(source: string): Promise<{ code: string; km: number } | undefined> {
  const { latitude: lat, longitude: lng } = (await position()).coords;
  const file: MapFile = await (await fetch(source)).json();
  const away = file.communities.map(([code, atLat, atLng]) => ({
    code,
    km: kilometres({ lat, lng }, { lat: atLat, lng: atLng }) ?? Number.MAX_VALUE,
  }));
  return away.sort((a, b) => a.km - b.km)[0];
}

/** Of where somebody is, only the community's code leaves the device. */
export function NearMe({ source, kept, texts, icon }: Props) {
  const router = useRouter();
  const canFind = useSyncExternalStore(
    never,
    () => "geolocation" in navigator,
    () => false,
  );
  const [told, setTold] = useState<"note" | "finding" | "notFound" | "tooFar">("note");
  if (!canFind) return null;
  const find = async () => {
    setTold("finding");
    try {
      const here = await communityHere(source);
      if (!here || here.km > farKm) return setTold(here ? "tooFar" : "notFound");
      setTold("note");
      router.push(listHref("/map", { ...kept, place: here.code }));
    } catch {
      setTold("notFound");
    }
  };
  return (
    <p className="actions no-print">
      <Button small even disabled={told === "finding"} onClick={find}>
        {icon}
        {texts.nearMe}
      </Button>
      <span className="meta" role="status">
        {texts[told]}
      </span>
    </p>
  );
}
