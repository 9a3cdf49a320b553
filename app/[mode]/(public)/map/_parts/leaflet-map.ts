import {
  control,
  DomEvent,
  divIcon,
  type LatLngTuple,
  type Layer,
  type Map as LeafletMap,
  layerGroup,
  map as mapOn,
  marker,
  point,
  polygon,
  polyline,
  tileLayer,
} from "leaflet";
import "leaflet/dist/leaflet.css";
import "@/components/map/leaflet-look.css";
import { clustersOf } from "@/lib/place/rules/clusters";
import type { MapFile } from "./map-file";

export type LiveOptions = {
  readonly file: MapFile;
  readonly tiles: {
    readonly layers: readonly string[];
    readonly subdomains: readonly string[];
    readonly maxZoom: number;
  } | null;
  /** Where the ground comes from, with its 审图号. */
  readonly attribution: string;
  readonly texts: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly several: (n: number) => string;
  };
  /** Where several places of one community are shown one by one. */
  readonly hrefOf: (community: string) => string;
  readonly onNoTiles: () => void;
};

type Place = MapFile["places"][number];
type Spotted = Place & { readonly x: number; readonly y: number };
const pair = ([lat, lng]: readonly [number, number]): LatLngTuple => [lat, lng];

/** The sketch as surfaces that zoom; the looks are in map.css. */
function groundLayer(file: MapFile): Layer {
  const surface = { className: "ground", fillOpacity: 1, interactive: false };
  const line = { className: "parting", interactive: false };
  return layerGroup(
    file.streets.flatMap(({ cells, border }) => [
      polygon(
        cells.map((cell) => [cell.map(pair)]),
        surface,
      ),
      polyline(
        border.map((edge) => edge.map(pair)),
        line,
      ),
    ]),
  );
}

function anchorFor(look: string, sign: string, name: string, href?: string): HTMLElement {
  const element = document.createElement(href ? "a" : "button");
  element.className = `map-mark ${look}`;
  element.title = name;
  element.setAttribute("aria-label", name);
  if (element instanceof HTMLAnchorElement && href) element.href = href;
  const inside = document.createElement("b");
  inside.className = "fig";
  inside.textContent = sign;
  element.append(inside);
  DomEvent.disableClickPropagation(element);
  return element;
}

function iconOf(html: HTMLElement) {
  return divIcon({ className: "map-pin", html, iconSize: point(0, 0) });
}

/** One place links to its page; several of one community to it; several of many come closer. */
function markFor(live: LeafletMap, cluster: readonly Spotted[], options: LiveOptions) {
  const [first] = cluster;
  if (!first) return [];
  const at = pair(first.at);
  const quiet = { interactive: false, keyboard: false };
  if (cluster.length === 1) {
    const element = anchorFor(first.look, first.sign, first.name, first.href);
    return [marker(at, { ...quiet, icon: iconOf(element) })];
  }
  const n = cluster.reduce((sum, place) => sum + place.count, 0);
  const isOne = cluster.every(({ code }) => code === first.code);
  const name = options.texts.several(n);
  const href = isOne ? options.hrefOf(first.code) : undefined;
  const element = anchorFor("several", String(n), name, href);
  const closer = () => live.setView(at, live.getZoom() + 2);
  if (!isOne) element.addEventListener("click", closer);
  return [marker(at, { ...quiet, icon: iconOf(element) })];
}

function drawMarks(live: LeafletMap, options: LiveOptions) {
  const shown = layerGroup().addTo(live);
  const gap = matchMedia("(pointer: fine)").matches ? 36 : 44;
  const draw = () => {
    const spotted = options.file.places.map((place) => {
      const { x, y } = live.project(pair(place.at));
      return { ...place, x, y };
    });
    shown.clearLayers();
    for (const cluster of clustersOf(spotted, gap)) {
      for (const mark of markFor(live, cluster, options)) shown.addLayer(mark);
    }
  };
  live.on("zoomend", draw);
  draw();
}

function nameLayer({ streets }: MapFile): Layer {
  return layerGroup(
    streets.map(({ name, at }) => {
      const html = document.createElement("span");
      html.className = "map-name";
      html.textContent = name;
      const icon = divIcon({ className: "map-pin", html, iconSize: point(0, 0) });
      return marker(pair(at), { icon, interactive: false, keyboard: false, zIndexOffset: -1000 });
    }),
  );
}

/** Further away a street's name would lie beneath the numbers. */
const namesFrom = 13;

/** The tiles, or the sketch where there are none or not one arrives. */
function drawGround(live: LeafletMap, { file, tiles, attribution, onNoTiles }: LiveOptions) {
  const own = layerGroup([groundLayer(file)]);
  const names = nameLayer(file);
  const named = () => {
    if (live.hasLayer(own) && live.getZoom() >= namesFrom) names.addTo(live);
    else names.remove();
  };
  live.on("zoomend", named);
  live.attributionControl.addAttribution(attribution);
  if (!tiles) {
    own.addTo(live);
    named();
    return;
  }
  const layers = tiles.layers.map((template) =>
    tileLayer(template, { subdomains: [...tiles.subdomains], maxZoom: tiles.maxZoom }),
  );
  let arrived = false;
  for (const layer of layers) {
    layer.once("tileload", () => {
      arrived = true;
    });
    layer.once("tileerror", () => {
      if (arrived || live.hasLayer(own)) return;
      for (const each of layers) each.remove();
      own.addTo(live);
      named();
      onNoTiles();
    });
    layer.addTo(live);
  }
}

/** Starts a map in the element; the answer takes it down again. */
export function startMap(node: HTMLElement, options: LiveOptions): () => void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const live = mapOn(node, {
    zoomControl: false,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    markerZoomAnimation: !isStill,
    minZoom: 9,
    maxZoom: options.tiles?.maxZoom ?? 18,
  });
  live.attributionControl.setPrefix(false);
  const { zoomIn, zoomOut } = options.texts;
  control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(live);
  live.fitBounds(options.file.focus.map(pair), { padding: [24, 24], animate: false });
  drawGround(live, options);
  drawMarks(live, options);
  return () => {
    live.remove();
  };
}
