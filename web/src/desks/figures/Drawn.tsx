import type { ReactElement } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

const colours = ['#1864ab', '#c2410c', '#2b8a3e', '#862e9c', '#495057', '#a61e4d'];

interface Series {
  readonly key: string;
  readonly name: string;
}

/** Bars side by side. Whoever shows them shows the same as a table: a drawing alone tells nothing to who does not see it. */
export function Drawn({
  rows,
  series,
}: {
  /** `name` is what stands below the bars. */
  readonly rows: readonly object[];
  readonly series: readonly Series[];
}): ReactElement {
  return (
    <div style={{ height: 280 }} aria-hidden="true">
      <ResponsiveContainer>
        <BarChart data={[...rows]} accessibilityLayer={false}>
          <CartesianGrid strokeDasharray="3 3" />
          <XAxis dataKey="name" fontSize={12} />
          <YAxis allowDecimals={false} fontSize={12} />
          <Tooltip />
          <Legend />
          {series.map(({ key, name }, at) => (
            <Bar key={key} dataKey={key} name={name} fill={colours[at % colours.length]} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
