/** How the predicate of a statement is named that a sentence makes by a figure alone (reading/figures.ts, reading/tolls.ts): "figure of magnitude". */
export const FIGURE_OF = 'figure of ';
