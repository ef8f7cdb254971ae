package golden

import "fmt"

// L1 returns the exact distance sum over k of |a[k] - b[k]|. With int16 rows of
// at most 256 elements it is below 2^24, with int8 rows below 2^16.
func L1(a, b []int16) uint32 {
	sameLength(len(a), len(b))
	sum := uint32(0)
	for k := range a {
		difference := int32(a[k]) - int32(b[k])
		if difference < 0 {
			difference = -difference
		}
		sum += uint32(difference)
	}
	return sum
}

// Similarities returns the whole matrix Sim[i][c] = L1(rows[i], centroids[c]).
// The machine never stores it; tests and the two-pass column scan do.
func Similarities(rows, centroids [][]int16) [][]uint32 {
	sim := make([][]uint32, len(rows))
	for i, row := range rows {
		sim[i] = make([]uint32, len(centroids))
		for c, centroid := range centroids {
			sim[i][c] = L1(row, centroid)
		}
	}
	return sim
}

// DistanceBeat is one result of the distance unit: the distances of one row to
// the group of centroids that is stationary during one pass.
type DistanceBeat struct {
	Pass     int      // which group of J*pack centroids, from 0
	Row      int      // the row that streamed past, from 0
	First    int      // index of the first centroid of the group, Pass*J*pack
	Distance []uint32 // Distance[q] belongs to centroid First+q; J*pack long, shorter in the last pass when C is no multiple
}

// DistanceStream returns the distance unit's results in the order in which they
// leave it. There are units (J) copies, each holding pack centroids, so a group
// has G = units*pack of them. Pass g holds centroids gG .. min(C, (g+1)G)-1:
// unit u, slot s holds centroid gG + u*pack + s. In each pass all n rows stream
// past in ascending order and each gives one beat; a row wider than the lanes
// takes several input beats but still gives one result. There are
// n * ceil(C/G) beats.
func DistanceStream(rows, centroids [][]int16, units, pack int) []DistanceBeat {
	if units < 1 || pack < 1 {
		panic(fmt.Sprintf("golden: %d distance units of %d centroids", units, pack))
	}
	group := units * pack
	var beats []DistanceBeat
	for first := 0; first < len(centroids); first += group {
		stationary := centroids[first:min(first+group, len(centroids))]
		for i, row := range rows {
			beat := DistanceBeat{Pass: first / group, Row: i, First: first, Distance: make([]uint32, 0, len(stationary))}
			for _, centroid := range stationary {
				beat.Distance = append(beat.Distance, L1(row, centroid))
			}
			beats = append(beats, beat)
		}
	}
	return beats
}

// Pack returns how many centroids of m columns a distance unit of the given
// number of lanes takes per beat: the largest of 1, 2 and 4 with pack*m <= lanes
// (1 when even a single one does not fit and a row takes several beats).
func Pack(lanes, m int) int {
	switch {
	case 4*m <= lanes:
		return 4
	case 2*m <= lanes:
		return 2
	}
	return 1
}
