"use client";

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { listHref } from "@/lib/web/list-params";
import type { LiveOptions } from "./leaflet-map";
import type { MapFile } from "./map-file";

const never = () => () => {};

type Props = {
  /** The address of the places shown. */
  source: string;
  tiles: LiveOptions["tiles"];
  attribution: string;
  kept: { readonly layer?: string; readonly kind?: string };
  texts: Readonly<
    Record<
      | "open"
      | "close"
      | "opening"
      | "failed"
      | "noTiles"
      | "zoomIn"
      | "zoomOut"
      | "several"
      | "label",
      string
    >
  >;
  /** The sketch that was drawn on the server. */
  children: ReactNode;
};

/** Fetches the program and the places when they are asked for, and not before. */
async function openMap(node: HTMLElement, props: Props, onNoTiles: () => void) {
  const [{ startMap }, answer] = await Promise.all([import("./leaflet-map"), fetch(props.source)]);
  if (!answer.ok) throw new Error(`places: ${answer.status}`);
  const file: MapFile = await answer.json();
  const { texts, tiles, attribution, kept } = props;
  return startMap(node, {
    ...{ file, tiles, attribution, onNoTiles },
    texts: { ...texts, several: (n) => texts.several.replace("{n}", String(n)) },
    hrefOf: (place) => listHref("/map", { ...kept, place }),
  });
}

type State = "closed" | "opening" | "open" | "failed" | "no-tiles";

/** The map stands in the element while it is asked for, and is taken down with it. */
function useMap(props: Props) {
  const [state, setState] = useState<State>("closed");
  const node = useRef<HTMLDivElement>(null);
  const given = useRef(props);
  const isShown = state !== "closed" && state !== "failed";
  useEffect(() => {
    if (!isShown || !node.current) return;
    let takeDown: (() => void) | undefined;
    let isGone = false;
    openMap(node.current, given.current, () => setState("no-tiles")).then(
      (stop) => {
        if (isGone) stop();
        else takeDown = stop;
        setState((before) => (before === "opening" ? "open" : before));
      },
      () => setState("failed"),
    );
    return () => {
      isGone = true;
      takeDown?.();
    };
  }, [isShown]);
  return { node, state, isShown, toggle: () => setState(isShown ? "closed" : "opening") };
}

/** The sketch, and in its place on request a map that zooms. Without a script there is only the sketch. */
export function LiveMap(props: Props) {
  const { texts, children } = props;
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { node, state, isShown, toggle } = useMap(props);
  const told: Partial<Record<State, string>> = {
    opening: texts.opening,
    failed: texts.failed,
    "no-tiles": texts.noTiles,
  };
  return (
    <>
      {hasScript && (
        <p className="actions no-print mb-2">
          <Button small even onClick={toggle}>
            {isShown ? texts.close : texts.open}
          </Button>
          <span className="meta" role="status">
            {told[state]}
          </span>
        </p>
      )}
      {isShown && <section ref={node} className="map-live" aria-label={texts.label} />}
      <div hidden={isShown}>{children}</div>
    </>
  );
}
