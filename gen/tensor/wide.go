package tensor

// Wide returns the matrix in float64, in which reference attention is computed.
func Wide(m Matrix) [][]float64 {
	out := make([][]float64, len(m))
	for i, row := range m {
		out[i] = make([]float64, len(row))
		for k, v := range row {
			out[i][k] = float64(v)
		}
	}
	return out
}
