// Package distu is the distance unit: L1 distances of a stream of rows to a
// few centroids that stay put (docs/accelerator.md, section 2; SpARC, DAC 2024,
// "distance unit": 64 lanes of |a-b| and an adder tree).
//
// The unit has J copies of L lanes. Each copy holds one, two or four centroids,
// in registers, or in a RAM when a centroid has several beats; all rows of a head stream past them, once a pass, and every row
// gives one beat with its distances to all centroids held. A head of C
// clusters takes ceil(C / (J pack)) passes. The centroids of the next pass are
// loaded meanwhile into a shadow bank.
//
// # Packing
//
// When a row has m columns and pack*m <= L for a pack of 2 or 4, a copy
// compares the row with pack centroids at once: slot s of a beat takes the
// lanes from s*floor(L/pack) on. Rows arrive with their m values repeated pack
// times at that stride, zeros between, and a centroid beat holds pack
// centroids in the same places. With a pack of 1 a row may have more columns
// than there are lanes: it takes ceil(m/L) beats, the last one marked in_end,
// and so does a centroid (cen_end).
//
// # Which output lane is which centroid
//
// out_distance has J*MaxPack lanes, where MaxPack is the field Pack. Copy j,
// slot s is lane MaxPack*j + s*(MaxPack/pack), so that lane >> k, with
// k = log2(MaxPack/pack), counts the centroids of the pass from 0. Lanes that
// no slot uses are all ones, which no distance reaches: they never win a
// minimum. The same holds for copies that a short load (cen_last) left out.
// Slots of a loaded copy that have no centroid of their own must be loaded with
// that of a lower slot: the distances are equal, and the lower index wins.
package distu

import (
	"fmt"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// ColumnsMost is the largest number of columns of a row: up to it a distance
// fits DistanceBits.
const ColumnsMost = 256

// Distu is the distance unit.
type Distu struct {
	Lanes    int    // L, |a-b| a cycle and copy, at least 1
	Bits     int    // W, width of a pre-score, 2 to 16
	Copies   int    // J, at least 1
	Columns  int    // most columns of a row, 1 to 256
	Pack     int    // most centroids a copy takes at once: 1, 2 or 4, at most Lanes
	Pipeline string // pipeline.Area, PipelineBalanced or PipelineFast
}

// In are the inputs of a Distu. Rows and centroids are two's complement of
// Bits bits, lane 0 first.
type In struct {
	CenValid hdl.Bool
	CenRow   []hdl.SInt // a beat of a centroid, or pack centroids
	CenPack  []hdl.UInt // log2 of pack, taken from a load's last beat; no port when Pack is 1
	CenEnd   hdl.Bool   // last beat for this copy; the next beat is for the next
	CenLast  hdl.Bool   // last beat of the load, with CenEnd; may be left out of a load of all copies
	InValid  hdl.Bool
	InRow    []hdl.SInt // a beat of a row
	InEnd    hdl.Bool   // last beat of the row
	InLast   hdl.Bool   // last beat of the last row of the pass, with InEnd
	OutReady hdl.Bool
}

// Out are the outputs of a Distu: one beat a row, in order.
type Out struct {
	CenReady    hdl.Bool
	InReady     hdl.Bool
	OutValid    hdl.Bool
	OutDistance []hdl.UInt // Copies*Pack lanes of DistanceBits
	OutLast     hdl.Bool   // the last row of the pass
}

// Inputs returns the shapes of the ports.
func (d Distu) Inputs() In {
	row := hdl.Vec(d.Lanes, hdl.S(d.Bits))
	in := In{CenValid: hdl.B(), CenRow: row, CenEnd: hdl.B(), CenLast: hdl.B(),
		InValid: hdl.B(), InRow: row, InEnd: hdl.B(), InLast: hdl.B(), OutReady: hdl.B()}
	if d.Pack > 1 {
		in.CenPack = []hdl.UInt{hdl.U(codeWidth(d.Pack))}
	}
	return in
}

// DistanceBits returns the width of a distance: Bits + 8, or with pipeline area no
// more than the columns need.
func (d Distu) DistanceBits() int { return d.copy().distanceBits() }

// Beats returns the most beats of a row, ceil(Columns / Lanes).
func (d Distu) Beats() int { return (d.Columns + d.Lanes - 1) / d.Lanes }

// Latency returns the cycles from the last beat of a row to its distances,
// when nothing stalls.
func (d Distu) Latency() int { return d.copy().latency() }

// PassCycles returns the cycles of a pass over rows of the given number of
// columns, when nothing stalls: one a beat, whatever the copies and the pack.
func (d Distu) PassCycles(rows, columns int) int {
	return rows * ((columns + d.Lanes - 1) / d.Lanes)
}

// Check returns an error that names the first illegal field.
func (d Distu) Check() error {
	switch {
	case d.Lanes < 1:
		return fmt.Errorf("Lanes is %d: must be at least 1", d.Lanes)
	case d.Bits < 2 || d.Bits > 16:
		return fmt.Errorf("Bits is %d: must be 2 to 16", d.Bits)
	case d.Copies < 1:
		return fmt.Errorf("Copies is %d: must be at least 1", d.Copies)
	case d.Columns < 1 || d.Columns > ColumnsMost:
		return fmt.Errorf("Columns is %d: must be 1 to %d", d.Columns, ColumnsMost)
	case d.Pack != 1 && d.Pack != 2 && d.Pack != 4:
		return fmt.Errorf("Pack is %d: must be 1, 2 or 4", d.Pack)
	case d.Pack > d.Lanes:
		return fmt.Errorf("Pack is %d: must be at most Lanes (%d)", d.Pack, d.Lanes)
	}
	switch d.Pipeline {
	case pipeline.Area, pipeline.Balanced, pipeline.Fast:
		return nil
	}
	return fmt.Errorf("Pipeline is %q: must be area, balanced or fast", d.Pipeline)
}

func (d Distu) copy() Copy {
	return Copy{Lanes: d.Lanes, Bits: d.Bits, Beats: d.Beats(), Pack: d.Pack, Pipeline: d.Pipeline}
}
