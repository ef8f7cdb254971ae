package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// reportLoops reports combinational loops.
func (d *design) reportLoops() {}

// optimised returns the design after all passes.
func (d *design) optimised() (*ir.Design, error) {
	out := &ir.Design{Domains: d.ir.Domains, Sources: d.src}
	renamed := map[*ir.Module]*ir.Module{}
	for _, m := range d.ir.Modules {
		s, err := ir.Sort(m)
		if err != nil {
			return nil, err
		}
		for i := range s.Insts {
			s.Insts[i].Child = renamed[s.Insts[i].Child]
		}
		renamed[m] = s
		out.Modules = append(out.Modules, s)
	}
	out.MarkClocks()
	return out, nil
}
