/** The sign of the desk: সে on green. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <span
      aria-hidden="true"
      lang="bn"
      className="inline-flex shrink-0 items-center justify-center rounded-[22%] bg-brand leading-none font-semibold text-brand-ink"
      style={{ width: size, height: size, fontSize: size * 0.52 }}
    >
      সে
    </span>
  )
}
