// Package flow joins units as the machine will join them, so that the flow from
// distances over allocation to the column scan can be run on any engine.
package flow

import (
	"github.com/sparcgen/sparcgen/hdl"
	"github.com/sparcgen/sparcgen/units/clustu"
	"github.com/sparcgen/sparcgen/units/distu"
)

// Chain is a distance unit whose distances go straight into a clustering unit.
// The distance unit's lanes (Copies*Pack) are the clustering unit's first ones;
// the rest of its 2*Units lanes are idle.
type Chain struct {
	Dist  distu.Distu
	Clust clustu.Clustu
}

// ChainIn are the inputs: the distance unit's streams cen and in, and the
// stream tag, which says for every row in every pass what it is to the
// clustering unit.
type ChainIn struct {
	CenValid hdl.Bool
	CenRow   []hdl.SInt
	CenPack  []hdl.UInt
	CenEnd   hdl.Bool
	CenLast  hdl.Bool
	InValid  hdl.Bool
	InRow    []hdl.SInt
	InEnd    hdl.Bool
	InLast   hdl.Bool
	TagValid hdl.Bool
	Tag      Tag
	OutReady hdl.Bool
	RepReady hdl.Bool
}

// Tag are the clustering unit's fields beside the distances.
type Tag struct {
	Base, Shift, Row hdl.UInt
	First, Last, End hdl.Bool
	Top              hdl.UInt
}

// ChainOut are the outputs: the clustering unit's streams out and rep.
type ChainOut struct {
	CenReady, InReady, TagReady     hdl.Bool
	OutValid                        hdl.Bool
	OutRow, OutCluster, OutDistance hdl.UInt
	RepValid                        hdl.Bool
	RepCluster, RepRow              hdl.UInt
	RepUsed, RepLast                hdl.Bool
}

// Inputs returns the shapes of the ports.
func (c Chain) Inputs() ChainIn {
	d, u := c.Dist.Inputs(), c.Clust.Inputs()
	return ChainIn{
		CenValid: d.CenValid, CenRow: d.CenRow, CenPack: d.CenPack, CenEnd: d.CenEnd, CenLast: d.CenLast,
		InValid: d.InValid, InRow: d.InRow, InEnd: d.InEnd, InLast: d.InLast,
		TagValid: u.InValid, Tag: Tag{u.InBase, u.InShift, u.InRow, u.InFirst, u.InLast, u.InEnd, u.InTop},
		OutReady: u.OutReady, RepReady: u.RepReady,
	}
}

// Build makes the circuit.
func (c Chain) Build(m *hdl.Module, in ChainIn) ChainOut {
	idle := 2*c.Clust.Units - c.Dist.Copies*c.Dist.Pack
	if idle < 0 {
		m.Errorf("Dist has %d distances a beat: must be at most 2*Clust.Units (%d)", c.Dist.Copies*c.Dist.Pack, 2*c.Clust.Units)
		return ChainOut{}
	}
	ready := hdl.Wire(m, "distance_ready", hdl.B())
	d := hdl.Inst(m, "distu", c.Dist, distu.In{
		CenValid: in.CenValid, CenRow: in.CenRow, CenPack: in.CenPack, CenEnd: in.CenEnd, CenLast: in.CenLast,
		InValid: in.InValid, InRow: in.InRow, InEnd: in.InEnd, InLast: in.InLast,
		OutReady: ready.Q,
	})
	lanes := append([]hdl.UInt(nil), d.OutDistance...)
	for range idle {
		lanes = append(lanes, hdl.C(m, hdl.U(c.Clust.DistBits), 1<<c.Clust.DistBits-1))
	}
	u := hdl.Inst(m, "clustu", c.Clust, clustu.In{
		InValid: d.OutValid.And(in.TagValid), InDistance: lanes,
		InBase: in.Tag.Base, InShift: in.Tag.Shift, InRow: in.Tag.Row,
		InFirst: in.Tag.First, InLast: in.Tag.Last, InEnd: in.Tag.End, InTop: in.Tag.Top,
		OutReady: in.OutReady, RepReady: in.RepReady,
	})
	ready.Set(u.InReady.And(in.TagValid))
	return ChainOut{
		CenReady: d.CenReady, InReady: d.InReady, TagReady: u.InReady.And(d.OutValid),
		OutValid: u.OutValid, OutRow: u.OutRow, OutCluster: u.OutCluster, OutDistance: u.OutDistance,
		RepValid: u.RepValid, RepCluster: u.RepCluster, RepRow: u.RepRow, RepUsed: u.RepUsed, RepLast: u.RepLast,
	}
}
