// Package clustu is the clustering unit: for every row the nearest centroid,
// and for every cluster the nearest of its members (docs/accelerator.md, section 2;
// SpARC, DAC 2024, "clustering unit": 48 comparators, which are 16 parallel
// 3-input minima).
//
// # Allocation
//
// A beat brings the distances of one row to 2M centroids at most. M three-input
// minima find the smallest: a tree over the 2M distances, whose last unit also
// takes the row's running minimum of earlier passes from a RAM. The last pass's
// result leaves as the row's cluster. Equal distances: the lowest index wins,
// always. Back-to-back beats of one row are fine.
//
// Lane l of a beat belongs to centroid in_base + (l >> in_shift). in_shift is
// 0, 1 or 2: that is how the distance unit numbers its lanes when it packs
// fewer centroids than it could. Idle lanes must be all ones (all zeros with
// Max): the real lane before them is never worse.
//
// # Column scan
//
// A row's distance to its own cluster is the only one that can make it the
// cluster's representative. So the scan needs no matrix: each row that leaves
// is compared with its cluster's entry {used, distance, row} in a second RAM
// and replaces it when it is strictly nearer; the earliest row wins ties. When
// the head's last row is through, the entries of all clusters leave in order as
// the stream rep, and are cleared behind it. There are two such RAMs, so that
// the next head runs meanwhile. After reset both are cleared, which takes
// Clusters cycles during which in_ready is false.
package clustu

import (
	"fmt"
	"math/bits"

	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/pipeline"
)

// Clustu is the clustering unit.
type Clustu struct {
	Units    int    // M three-input minima, 2M distances a beat; at least 1
	DistBits int    // width of a distance, 1 to 32
	Clusters int    // most clusters of a head, at least 1
	Tokens   int    // most rows of a head, at least 1
	Max      bool   // the largest wins instead of the smallest
	Pipeline string // pipeline.Area, PipelineBalanced or PipelineFast
}

// In are the inputs of a Clustu.
type In struct {
	InValid    hdl.Bool
	InDistance []hdl.UInt // 2*Units lanes of DistBits; with pipeline area a row's least one is not all ones
	InBase     hdl.UInt   // index of the centroid of lane 0
	InShift    hdl.UInt   // lane l is centroid InBase + (l >> InShift); 0, 1 or 2
	InRow      hdl.UInt   // the row the distances belong to
	InFirst    hdl.Bool   // first pass: the row has no running minimum yet
	InLast     hdl.Bool   // last pass: the row leaves
	InEnd      hdl.Bool   // the head's last row of the last pass, with InLast
	InTop      hdl.UInt   // C - 1, the head's highest cluster index; taken with InEnd
	OutReady   hdl.Bool
	RepReady   hdl.Bool
}

// Out are the outputs of a Clustu: out has one beat a row, rep one a cluster.
type Out struct {
	InReady     hdl.Bool
	OutValid    hdl.Bool
	OutRow      hdl.UInt // the row
	OutCluster  hdl.UInt // the nearest centroid
	OutDistance hdl.UInt // the distance to it
	RepValid    hdl.Bool
	RepCluster  hdl.UInt // 0, 1, ... C-1
	RepRow      hdl.UInt // the representative; 0 for an empty cluster
	RepUsed     hdl.Bool // the cluster has members
	RepLast     hdl.Bool // cluster C-1
}

// Inputs returns the shapes of the ports.
func (c Clustu) Inputs() In {
	index, row := hdl.U(indexWidth(c.Clusters)), hdl.U(indexWidth(c.Tokens))
	return In{InValid: hdl.B(), InDistance: hdl.Vec(2*c.Units, hdl.U(c.DistBits)), InBase: index, InShift: hdl.U(2),
		InRow: row, InFirst: hdl.B(), InLast: hdl.B(), InEnd: hdl.B(), InTop: index, OutReady: hdl.B(), RepReady: hdl.B()}
}

// Latency returns the cycles from a row's beat of the last pass to its cluster
// on out, when nothing stalls.
func (c Clustu) Latency() int {
	if c.fast() {
		return c.stages() + 1 + fastOut
	}
	return c.stages() + 1
}

// RepLatency returns the cycles from the head's last beat to its first
// representative on rep, when nothing stalls and the previous head's have left.
func (c Clustu) RepLatency() int {
	if c.fast() {
		return c.Latency() + 3 + fastRep
	}
	return c.Latency() + 3
}

// Check returns an error that names the first illegal field.
func (c Clustu) Check() error {
	switch {
	case c.Units < 1:
		return fmt.Errorf("Units is %d: must be at least 1", c.Units)
	case c.DistBits < 1 || c.DistBits > 32:
		return fmt.Errorf("DistBits is %d: must be 1 to 32", c.DistBits)
	case c.Clusters < 1:
		return fmt.Errorf("Clusters is %d: must be at least 1", c.Clusters)
	case c.Tokens < 1:
		return fmt.Errorf("Tokens is %d: must be at least 1", c.Tokens)
	}
	switch c.Pipeline {
	case pipeline.Area, pipeline.Balanced, pipeline.Fast:
		return nil
	}
	return fmt.Errorf("Pipeline is %q: must be area, balanced or fast", c.Pipeline)
}

// indexWidth returns the bits of an index below n, at least 1.
func indexWidth(n int) int { return max(1, bits.Len(uint(n-1))) }
