package golden

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/sbinet/npyio/npz"
	"github.com/stretchr/testify/require"
)

// tensorDir holds the Q, K and V of real attention heads.
const tensorDir = "../../verify/testdata/qkv"

// realHead is one head read from a tensor file. Qcal and Kcal are rows of other
// passages, several passages of n rows one after the other.
type realHead struct {
	Name            string
	Q, K, V         [][]float32
	Qcal, Kcal      [][]float32
	QScale          float64 // scales of the int16 codes; Q and K from the calibration rows
	KScale          float64
	VScale          float64 // from V itself: the files hold no calibration rows of V
	IntQ, IntK, V16 [][]int16
}

// realHeads reads every tensor file.
func realHeads(t *testing.T) []realHead {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(tensorDir, "*.npz"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "no tensors in %s", tensorDir)
	var heads []realHead
	for _, file := range files {
		r, err := npz.Open(file)
		require.NoError(t, err)
		h := realHead{Name: filepath.Base(file[:len(file)-len(".npz")])}
		for name, matrix := range map[string]*[][]float32{"Q": &h.Q, "K": &h.K, "V": &h.V, "Qcal": &h.Qcal, "Kcal": &h.Kcal} {
			*matrix = readMatrix(t, r, name+".npy")
		}
		require.NoError(t, r.Close())
		h.QScale, h.KScale, h.VScale = Scale(MaxAbs(h.Qcal)), Scale(MaxAbs(h.Kcal)), Scale(MaxAbs(h.V))
		h.IntQ, h.IntK, h.V16 = QuantiseMatrix(h.Q, h.QScale), QuantiseMatrix(h.K, h.KScale), QuantiseMatrix(h.V, h.VScale)
		heads = append(heads, h)
	}
	return heads
}

// readMatrix reads one array of two or more dimensions; leading dimensions are
// flattened into rows.
func readMatrix(t *testing.T, r *npz.Reader, name string) [][]float32 {
	t.Helper()
	header := r.Header(name)
	require.NotNil(t, header, "%s is missing; the file has %v", name, r.Keys())
	require.False(t, header.Descr.Fortran)
	shape := header.Descr.Shape
	require.GreaterOrEqual(t, len(shape), 2, "%s has shape %v", name, shape)
	var flat []float32
	require.NoError(t, r.Read(name, &flat))
	width := shape[len(shape)-1]
	require.NotZero(t, width)
	rows := make([][]float32, len(flat)/width)
	for i := range rows {
		rows[i] = flat[i*width : (i+1)*width]
	}
	return rows
}

// calibratedShift returns the head's pre-score shift: the largest score of the
// calibration passages (n rows each, Q against the chosen columns of its own
// passage) decides.
func (h *realHead) calibratedShift(columns []int, bits int) int {
	n := len(h.Q)
	q, k := QuantiseMatrix(h.Qcal, h.QScale), QuantiseMatrix(h.Kcal, h.KScale)
	largest := int64(0)
	for first := 0; first+n <= len(q); first += n {
		largest = max(largest, MaxAbsScore(Scores(q[first:first+n], k[first:first+n], columns)))
	}
	return PrescoreShift(largest, bits)
}

// flowConfig returns the job for the head at a sparsity and pre-score width, on
// stride columns for 16 processors.
func (h *realHead) flowConfig(sparsity float64, bits int) FlowConfig {
	n := len(h.Q)
	columns := StrideColumns(n, ColumnCount(n, 16))
	return FlowConfig{
		Clusters: PlannedClusters(n, sparsity), Valid: n, Columns: columns,
		Shift: h.calibratedShift(columns, bits), Bits: bits,
		Iterations: 1, Units: 8, Pack: Pack(64, len(columns)),
	}
}

func TestTensorsAreWhatTheyClaim(t *testing.T) {
	for _, h := range realHeads(t) {
		var layer, head, tokens int
		_, err := fmt.Sscanf(h.Name, "use_L%dH%d_n%d", &layer, &head, &tokens)
		require.NoError(t, err)
		require.Len(t, h.Q, tokens)
		require.Len(t, h.K, tokens)
		require.Len(t, h.V, tokens)
		require.Len(t, h.Q[0], []int{64, 128}[layer])
		require.Equal(t, 0, len(h.Qcal)%tokens)
		require.Len(t, h.Kcal, len(h.Qcal))
	}
}
