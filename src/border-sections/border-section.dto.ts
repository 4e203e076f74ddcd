/** A stretch of border between two countries. The line is for drawing and says nothing about where the boundary lies. */
export class BorderSectionView {
  code: string;
  name: string;
  countryA: string;
  countryB: string;
  kind: string;
  /** low, medium, high, or critical for a time; as agreed with the states concerned. */
  impactLevel: string;
  levelValidFrom: string | null;
  levelAgreedBy: string | null;
  /** Points as [longitude, latitude]. */
  line: number[][];
  source: string;
  trust: string;
}

export class CrossingPointView {
  code: string;
  name: string;
  country: string;
  borderSection: string;
  /** The name of the crossing point on the other side. */
  counterpart: string | null;
  kind: string;
  latitude: number;
  longitude: number;
  source: string;
  trust: string;
}
