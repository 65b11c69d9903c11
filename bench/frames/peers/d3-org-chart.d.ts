declare module 'd3-org-chart' {
  export class OrgChart {
    container(selector: string): this;
    data(rows: readonly object[]): this;
    render(): this;
  }
}
