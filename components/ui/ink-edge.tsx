/** The slightly uneven edge of a seal, once a page; seals refer to it by name. */
export function InkEdge() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <filter id="ink-edge" x="-5%" y="-5%" width="110%" height="110%">
        <feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="2" seed="7" result="n" />
        <feDisplacementMap in="SourceGraphic" in2="n" scale="1.8" />
      </filter>
    </svg>
  );
}
