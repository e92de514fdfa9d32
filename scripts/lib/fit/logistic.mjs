/** Logistic regression with a penalty on the weights of standardised columns. No chance anywhere: same in, same out. */

const STEPS = 60;
const TOLERANCE = 1e-9;

/** Solves `A x = b` for a symmetric positive definite matrix (Cholesky). */
function solve(matrix, vector) {
  const n = vector.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i][j];
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
    }
  }
  const x = Float64Array.from(vector);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}

function standardise(rows) {
  const width = rows[0].length;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of rows)
    row.forEach((value, i) => {
      mean[i] += value / rows.length;
    });
  for (const row of rows)
    row.forEach((value, i) => {
      deviation[i] += (value - mean[i]) ** 2 / rows.length;
    });
  return { mean, deviation: deviation.map((value) => Math.sqrt(value) || 1) };
}

/**
 * Fits `P(label) = 1 / (1 + exp(-(bias + weights · row)))` by Newton's method.
 * @param rows numbers, one array a page  @param labels booleans  @param penalty strength on standardised weights
 * @returns `{ bias, weights }` for rows as they came in
 */
export function fitLogistic(rows, labels, penalty) {
  const { mean, deviation } = standardise(rows);
  const columns = rows.map((row) => Float64Array.from([1, ...row.map((value, i) => (value - mean[i]) / deviation[i])]));
  const width = columns[0].length;
  let weights = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    columns.forEach((column, row) => {
      let logOdds = 0;
      for (let i = 0; i < width; i++) logOdds += weights[i] * column[i];
      const probability = 1 / (1 + Math.exp(-logOdds));
      const error = (labels[row] ? 1 : 0) - probability;
      const spread = Math.max(probability * (1 - probability), 1e-9);
      for (let i = 0; i < width; i++) {
        gradient[i] += error * column[i];
        const part = spread * column[i];
        for (let j = 0; j <= i; j++) hessian[i][j] += part * column[j];
      }
    });
    for (let i = 0; i < width; i++) {
      if (i > 0) {
        gradient[i] -= penalty * weights[i];
        hessian[i][i] += penalty;
      }
      for (let j = 0; j < i; j++) hessian[j][i] = hessian[i][j];
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + change[i]);
    if (Math.max(...change.map(Math.abs)) < TOLERANCE) break;
  }
  const own = Array.from(weights.slice(1), (weight, i) => weight / deviation[i]);
  const bias = weights[0] - own.reduce((sum, weight, i) => sum + weight * mean[i], 0);
  return { bias, weights: own };
}
